package org.sourcebook.markdown;

/** A run of {@code *} or {@code _}: what is left of it as text, and the emphasis that ends and begins at it. */
final class DelimiterRun implements Token {

    private final char mark;
    private final int start;
    private final int length;
    private final boolean opens;
    private final boolean closes;
    private final StringBuilder ended = new StringBuilder();
    private final StringBuilder begun = new StringBuilder();
    private int left;

    DelimiterRun previous;
    DelimiterRun next;

    DelimiterRun(char mark, int start, int length, boolean opens, boolean closes) {
        this.mark = mark;
        this.start = start;
        this.length = length;
        this.opens = opens;
        this.closes = closes;
        this.left = length;
    }

    char mark() {
        return mark;
    }

    int start() {
        return start;
    }

    boolean opens() {
        return opens;
    }

    boolean closes() {
        return closes;
    }

    int left() {
        return left;
    }

    /** The row of {@link Delimiters}' table of dead ends that this run belongs to as a closer. */
    int row() {
        return (mark == '*' ? 0 : 6) + (opens ? 3 : 0) + length % 3;
    }

    /**
     * "If one of the delimiters can both open and close emphasis, then the sum of the lengths of the delimiter runs …
     * must not be a multiple of 3 unless both lengths are multiples of 3."
     */
    boolean matches(DelimiterRun closer) {
        boolean both = closes || closer.opens;
        boolean odd = both && closer.length % 3 != 0 && (length + closer.length) % 3 == 0;
        return mark == closer.mark && opens && !odd;
    }

    /** Ties this opener to a closer, as strong emphasis where both have two marks left. */
    void tie(DelimiterRun closer) {
        int marks = left >= 2 && closer.left >= 2 ? 2 : 1;
        left -= marks;
        closer.left -= marks;
        begun.append((char) ('0' + marks));
        closer.ended.append((char) ('0' + marks));
    }

    @Override
    public void write(InlineWriter out) {
        for (int at = 0; at < ended.length(); at++) {
            out.tag(ended.charAt(at) == '2' ? "</strong>" : "</em>");
        }
        out.source(start, start + left);
        for (int at = begun.length() - 1; at >= 0; at--) {
            out.tag(begun.charAt(at) == '2' ? "<strong>" : "<em>");
        }
    }
}
