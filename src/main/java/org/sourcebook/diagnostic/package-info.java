/**
 * What is wrong with a site: where, how bad, what to do about it, and how to print that.
 *
 * <p>A {@link org.sourcebook.diagnostic.Diagnostic} is a value. Stages hand theirs to a
 * {@link org.sourcebook.diagnostic.Reporter}; nothing here throws because of what an author wrote.
 */
package org.sourcebook.diagnostic;
