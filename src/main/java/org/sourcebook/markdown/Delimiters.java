package org.sourcebook.markdown;

import java.util.Arrays;

/**
 * The runs of {@code *} and {@code _} met so far that may still become emphasis, as CommonMark's "process emphasis".
 *
 * <p>For each sort of closer it is remembered below which run no opener was found, which keeps the search linear.
 */
final class Delimiters {

    private static final int ROWS = 12;

    private DelimiterRun last;

    /** The run at {@code start}, put on the stack. */
    DelimiterRun push(String text, int start, int end) {
        char mark = text.charAt(start);
        int before = start == 0 ? '\n' : text.codePointBefore(start);
        int after = end == text.length() ? '\n' : text.codePointAt(end);
        boolean left = flanking(after, before);
        boolean right = flanking(before, after);
        boolean star = mark == '*';
        boolean opens = left && (star || !right || Unicode.punctuation(before));
        boolean closes = right && (star || !left || Unicode.punctuation(after));
        DelimiterRun run = new DelimiterRun(mark, start, end - start, opens, closes);
        run.previous = last;
        if (last != null) {
            last.next = run;
        }
        last = run;
        return run;
    }

    /** "… not followed by Unicode whitespace, and either not followed by punctuation, or … preceded by either." */
    private static boolean flanking(int toward, int away) {
        return !Unicode.whitespace(toward)
                && (!Unicode.punctuation(toward) || Unicode.whitespace(away) || Unicode.punctuation(away));
    }

    /** Ties the runs that begin at or after {@code bottom} and takes them off the stack. */
    void process(int bottom) {
        int[] deadEnds = new int[ROWS];
        Arrays.fill(deadEnds, bottom);
        DelimiterRun closer = firstFrom(bottom);
        while (closer != null) {
            if (!closer.closes()) {
                closer = closer.next;
                continue;
            }
            DelimiterRun opener = opener(closer, deadEnds[closer.row()]);
            if (opener == null) {
                closer = giveUp(closer, deadEnds);
            } else {
                closer = tie(opener, closer);
            }
        }
        drop(bottom);
    }

    private DelimiterRun firstFrom(int bottom) {
        DelimiterRun first = null;
        for (DelimiterRun run = last; run != null && run.start() >= bottom; run = run.previous) {
            first = run;
        }
        return first;
    }

    private static DelimiterRun opener(DelimiterRun closer, int deadEnd) {
        DelimiterRun run = closer.previous;
        while (run != null && run.start() >= deadEnd && !run.matches(closer)) {
            run = run.previous;
        }
        return run != null && run.start() >= deadEnd ? run : null;
    }

    private DelimiterRun giveUp(DelimiterRun closer, int[] deadEnds) {
        deadEnds[closer.row()] = closer.start();
        DelimiterRun next = closer.next;
        if (!closer.opens()) {
            remove(closer);
        }
        return next;
    }

    private DelimiterRun tie(DelimiterRun opener, DelimiterRun closer) {
        opener.tie(closer);
        opener.next = closer;
        closer.previous = opener;
        if (opener.left() == 0) {
            remove(opener);
        }
        if (closer.left() > 0) {
            return closer;
        }
        DelimiterRun next = closer.next;
        remove(closer);
        return next;
    }

    private void remove(DelimiterRun run) {
        if (run.previous != null) {
            run.previous.next = run.next;
        }
        if (run.next == null) {
            last = run.previous;
        } else {
            run.next.previous = run.previous;
        }
    }

    /** Takes the runs that begin at or after {@code bottom} off the stack; they stay text. */
    void drop(int bottom) {
        while (last != null && last.start() >= bottom) {
            last = last.previous;
        }
        if (last != null) {
            last.next = null;
        }
    }
}
