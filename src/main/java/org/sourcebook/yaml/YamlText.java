package org.sourcebook.yaml;

import java.util.Arrays;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * The text of one YAML document and where it stands in its file.
 *
 * <p>Everything in this package counts in UTF-16 units from the start of this text; the parser beneath counts in code
 * points. The two differ only after characters beyond U+FFFF, so only those are kept.
 */
final class YamlText {

    private final SourceFile file;
    private final int base;
    private final String text;
    private final int[] astral;

    private YamlText(SourceFile file, int base, String text, int[] astral) {
        this.file = file;
        this.base = base;
        this.text = text;
        this.astral = astral;
    }

    static YamlText of(SourceFile file, Span region) {
        String text = file.text(region);
        return new YamlText(file, region.start(), text, astralIndexes(text));
    }

    /** The code point indexes of the characters that take two units. */
    private static int[] astralIndexes(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i)) && Character.isLowSurrogate(text.charAt(i + 1))) {
                found = count == found.length ? Arrays.copyOf(found, Math.max(8, count * 2)) : found;
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The same place with another text of the same length. */
    YamlText replacedBy(String other) {
        return new YamlText(file, base, other, astralIndexes(other));
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    SourceFile file() {
        return file;
    }

    /** The character at an offset, or a line feed past the end. */
    char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\n';
    }

    /** The offset of the character that the parser counts as number {@code codePoint}. */
    int offset(long codePoint) {
        int index = (int) Math.max(0, Math.min(codePoint, text.length()));
        if (astral.length == 0) {
            return index;
        }
        int found = Arrays.binarySearch(astral, index);
        int before = found >= 0 ? found : -found - 1;
        return Math.min(index + before, text.length());
    }

    /** The span in the file. */
    Span span(int from, int to) {
        return new Span(base + from, base + Math.max(from, to));
    }

    Location location(int from, int to) {
        return file.at(span(from, to));
    }

    int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The end of the line an offset stands on, before its line feed. */
    int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end;
    }

    /** The first offset from {@code offset} on that is no space or tab. */
    int skipBlanks(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The first offset from {@code offset} on that is no space, tab or line feed. */
    int skipWhiteSpace(int offset) {
        int at = offset;
        while (at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** The end of the word that begins at an offset: before the next white space or the end. */
    int wordEnd(int offset) {
        int at = offset;
        while (at < text.length() && " \t\n,]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    /** {@code to}, moved back over white space, but not before {@code from}. */
    int trimmedEnd(int from, int to) {
        int end = to;
        while (end > from && " \t\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
