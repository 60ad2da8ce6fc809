/**
 * Plain Java values to JSON text, byte for byte the same on every run.
 *
 * <p>Nothing is reflected upon: a value is a {@link java.util.Map}, a {@link java.util.List}, a
 * {@link java.lang.CharSequence}, a {@link java.lang.Boolean} or an exact number, and whoever has something else says
 * how it is written.
 */
package org.sourcebook.json;
