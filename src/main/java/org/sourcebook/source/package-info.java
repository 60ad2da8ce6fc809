/**
 * Text files with positions: what every other stage points into when it has something to say.
 *
 * <p>A {@link org.sourcebook.source.SourceFile} is read once, checked to be UTF-8 and held with line ends normalised to
 * a line feed, so that an offset means the same on every system. Offsets are UTF-16 units into that text; lines and
 * columns (1-based, columns in code points) exist only when something is printed.
 */
package org.sourcebook.source;
