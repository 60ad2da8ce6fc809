/**
 * Uncertain dates in the Extended Date/Time Format: read, bounded, ordered, and said in English without losing a doubt.
 *
 * <pre>{@code
 * Edtf date = Edtf.parse("[2015-03-14,2015-03-15]").date().orElseThrow();
 * date.words();               // 14 or 15 March 2015
 * date.bounds().firstDay();   // 2015-03-14
 * Edtf.parse("1990s").error().orElseThrow().remedy();   // write '199X'
 * }</pre>
 *
 * <p>All of levels 0, 1 and 2 of the specification of the Library of Congress (4 February 2019), and from ISO 8601-2 the
 * interval that may reach beyond its ends ({@code ..2004-06-01/2004-06-20..}). Stricter than some readers in this: an
 * interval without any date ({@code /}, {@code ../..}) and one that ends before it starts are refused, a day must exist
 * ({@code 2015-02-3X} does not), and {@code Y} is for years of five digits and more, up to fifteen.
 *
 * <p>Nothing here depends on the locale, the time zone or the clock, and no method but {@code orElseThrow} throws.
 */
package org.sourcebook.edtf;
