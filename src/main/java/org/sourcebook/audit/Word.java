package org.sourcebook.audit;

import java.util.Arrays;

/** A word in ASCII to look for, in small or capital letters; looks at a fraction of the text (Horspool's search). */
final class Word {

    private static final int ASCII = 128;

    private final char[] small;
    private final int[] steps = new int[ASCII];

    /** The word in small letters. */
    Word(String small) {
        this.small = small.toCharArray();
        Arrays.fill(steps, this.small.length);
        for (int i = 0; i < this.small.length - 1; i++) {
            steps[this.small[i]] = this.small.length - 1 - i;
        }
    }

    int length() {
        return small.length;
    }

    /** Where it begins next; -1 for nowhere. */
    int in(char[] text, int from) {
        int last = small.length - 1;
        int at = from;
        while (at + last < text.length) {
            int end = small(text[at + last]);
            if (end == small[last] && matches(text, at)) {
                return at;
            }
            at += end < ASCII ? steps[end] : small.length;
        }
        return -1;
    }

    private boolean matches(char[] text, int at) {
        for (int i = 0; i < small.length; i++) {
            if (small(text[at + i]) != small[i]) {
                return false;
            }
        }
        return true;
    }

    private static int small(char c) {
        return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
    }
}
