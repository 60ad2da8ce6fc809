package org.sourcebook.markdown;

import java.util.Optional;

/**
 * The mark of a list item: {@code -}, {@code +}, {@code *}, or a number with {@code .} or {@code )}.
 *
 * <p>{@code kind} is its last character, by which lists are told apart; {@code number} is -1 for a bullet. {@code empty}
 * says that nothing follows it on its line.
 */
record ListMarker(char kind, int number, int length, boolean empty) {

    private static final int MOST_DIGITS = 9;

    boolean ordered() {
        return number >= 0;
    }

    /** The mark a text begins with. */
    static Optional<ListMarker> read(String text) {
        char first = text.charAt(0);
        boolean bullet = first == '-' || first == '+' || first == '*';
        int digits = bullet ? 0 : digits(text);
        boolean number = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        int length = digits + 1;
        if (!bullet && !number || length < text.length() && !Ascii.blank(text.charAt(length))) {
            return Optional.empty();
        }
        boolean empty = Ascii.skipBlanks(text, length, text.length()) == text.length();
        int value = bullet ? -1 : Integer.parseInt(text.substring(0, digits));
        return Optional.of(new ListMarker(text.charAt(digits), value, length, empty));
    }

    private static int digits(String text) {
        int at = 0;
        while (at < text.length() && at <= MOST_DIGITS && Ascii.digit(text.charAt(at))) {
            at++;
        }
        return at <= MOST_DIGITS ? at : 0;
    }
}
