/**
 * Quotations and what is known about them: the words an archive relies on, and whether a capture of the source has them.
 *
 * <p>{@link org.sourcebook.quote.Quotations} finds them in the archive, {@link org.sourcebook.quote.Locks} says what was verified against
 * which capture, {@link org.sourcebook.quote.Verdicts} puts both together. A build reads lock files only; captures are made and looked at by
 * {@code sourcebook archive}.
 */
package org.sourcebook.quote;
