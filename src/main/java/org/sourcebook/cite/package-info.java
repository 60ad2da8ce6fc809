/**
 * Citations: the numbers they get on a page, the way back from a source to every use of it, and how a reference reads.
 *
 * <p>A {@link org.sourcebook.cite.ReferenceStyle} words references; {@link org.sourcebook.cite.PlainStyle} is the built-in one.
 */
package org.sourcebook.cite;
