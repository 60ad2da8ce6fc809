/**
 * The text of a captured document as a reader sees it: of a page, a PDF, a plain text.
 *
 * <p>jsoup and PDFBox are known here for what strangers made, as jsoup is in {@code audit} for what authors made.
 */
package org.sourcebook.extract;
