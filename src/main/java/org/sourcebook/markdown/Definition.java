package org.sourcebook.markdown;

/**
 * One link reference definition as it stands in a paragraph.
 *
 * <p>{@code start} and {@code end} are its offsets there, {@code end} after the line end that follows it; {@code end} is
 * -1 for {@link #NONE}.
 */
record Definition(int start, int end, String label, String address, int addressStart, int addressEnd, String title) {

    static final Definition NONE = new Definition(0, -1, "", "", 0, 0, "");

    /** Reads the definition that begins at {@code start}; with {@code extended}, a footnote or a
     * citation is none. */
    static Definition read(String text, int start, LinkScanner scanner, boolean extended) {
        if (start >= text.length() || text.charAt(start) != '[') {
            return NONE;
        }
        int label = scanner.label(start);
        boolean ours = extended && (text.startsWith("[^", start) || text.startsWith("[@", start));
        if (label < 0 || ours || label >= text.length() || text.charAt(label) != ':') {
            return NONE;
        }
        int address = scanner.spaces(label + 1);
        int after = scanner.destination(address);
        String name = text.substring(start + 1, label - 1);
        if (after < 0 || after == address || name.isBlank()) {
            return NONE;
        }
        return titled(text, start, name, address, after, scanner);
    }

    /** "The title may be omitted"; one that is not alone on the rest of its line is none. */
    private static Definition titled(
            String text, int start, String label, int address, int after, LinkScanner scanner) {
        boolean angled = text.charAt(address) == '<';
        int from = angled ? address + 1 : address;
        int to = angled ? after - 1 : after;
        String resolved = Escapes.resolve(text.substring(from, to));
        int title = scanner.spaces(after);
        int titleEnd = title > after ? scanner.title(title) : -1;
        int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (end > 0) {
            String words = Escapes.resolve(text.substring(title + 1, titleEnd - 1));
            return new Definition(start, end, label, resolved, from, to, words);
        }
        int bare = lineEnd(text, after);
        return bare < 0 ? NONE : new Definition(start, bare, label, resolved, from, to, "");
    }

    /** The offset after the line end, if only blanks stand before it. */
    private static int lineEnd(String text, int at) {
        int end = Ascii.skipBlanks(text, at, text.length());
        if (end == text.length()) {
            return end;
        }
        return text.charAt(end) == '\n' ? end + 1 : -1;
    }
}
