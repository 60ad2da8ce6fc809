package org.sourcebook.edtf;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A place in the text being read, the conformance level reached so far, and the first thing found wrong.
 *
 * <p>The first failure stands: what is reported after it only follows from it.
 */
final class Cursor {

    private static final char NOTHING = '\0';

    private final String text;
    private int position;
    private int level;
    private Optional<EdtfError> error = Optional.empty();

    Cursor(String text) {
        this.text = text;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The character here; at the end one that no date contains. */
    char peek() {
        return atEnd() ? NOTHING : text.charAt(position);
    }

    boolean at(String expected) {
        return text.startsWith(expected, position);
    }

    /** Steps over {@code expected} if it stands here. */
    boolean take(String expected) {
        boolean found = at(expected);
        if (found) {
            position += expected.length();
        }
        return found;
    }

    String takeWhile(IntPredicate wanted) {
        int from = position;
        while (!atEnd() && wanted.test(text.charAt(position))) {
            position++;
        }
        return text.substring(from, position);
    }

    /** The digits here; any digit but 0 to 9 ends them. */
    String takeDigits() {
        return takeWhile(Cursor::isDigit);
    }

    /** The digits and unspecified digits here. */
    String takeMask() {
        return takeWhile(c -> isDigit(c) || c == 'X');
    }

    /** Steps over a qualifier if one stands here. */
    Qualifier takeQualifier() {
        Qualifier found = Qualifier.of(peek());
        if (found != Qualifier.NONE) {
            position++;
        }
        return found;
    }

    /** What was read since {@code from}. */
    String since(int from) {
        return text.substring(from, position);
    }

    /** Notes that what was read belongs to a level of the standard. */
    void needs(int atLeast) {
        level = Math.max(level, atLeast);
    }

    int level() {
        return level;
    }

    /** Reports what stands from {@code from} to here. */
    void fail(int from, String message, String hint) {
        if (error.isEmpty()) {
            error = Optional.of(new EdtfError(from, position - from, message, hint));
        }
    }

    /** Reports the character here, which nothing can begin with. */
    void failHere() {
        if (error.isEmpty()) {
            error = Optional.of(Surprise.at(text, position));
        }
    }

    boolean hasFailed() {
        return error.isPresent();
    }

    Optional<EdtfError> error() {
        return error;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
