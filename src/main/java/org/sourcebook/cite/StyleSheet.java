package org.sourcebook.cite;

import org.sourcebook.cite.TextMarks.Brackets;

/** A CSL style that can be used: its text, whether its citations are numbers, and the brackets it puts around others. */
record StyleSheet(String xml, boolean numeric, Brackets brackets) {}
