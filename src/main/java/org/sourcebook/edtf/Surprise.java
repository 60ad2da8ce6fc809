package org.sourcebook.edtf;

import java.util.Locale;

/** Says what is wrong about a character that no date can have at its place. */
final class Surprise {

    private static final String WORDS =
            "write 2015-03-14; 1990~ for about 1990; 1985/.. for from 1985 on; where nothing"
                    + " is known, leave the field out";

    private Surprise() {}

    static EdtfError at(String text, int position) {
        if (position >= text.length()) {
            return new EdtfError(position, 0, "the date stops too early", "");
        }
        int character = text.codePointAt(position);
        int end = endOfWord(text, position);
        if (end - position > 1 && isLetter(character)) {
            return new EdtfError(position, end - position, "EDTF has no word for this", WORDS);
        }
        return new EdtfError(position, Character.charCount(character), message(character), hint(character));
    }

    private static String message(int character) {
        if (character == ' ') {
            return "a date has no spaces";
        }
        if (Typography.digit(character) >= 0) {
            return "EDTF has the digits 0 to 9 only, not " + shown(character);
        }
        return shown(character) + " is not expected here";
    }

    private static String hint(int character) {
        if (Typography.isDash(character)) {
            return "between year, month and day stands a hyphen, between two dates a slash";
        }
        return switch (character) {
            case '?', '~', '%' -> "'?' is uncertain, '~' approximate, '%' both; one of them to a part";
            case 's' -> "a decade is written 199X, a century 19XX";
            case 'x', 'u', 'U' -> "an unspecified digit is a capital X";
            case '/' -> "an interval has two ends and one slash";
            case '.' -> "'..' stands between two dates of a list, or for an open end";
            case 'T' -> "a time of day follows a whole date: 1985-04-12T23:20:30Z";
            default -> "";
        };
    }

    private static int endOfWord(String text, int position) {
        int end = position;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(int character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** The character in quotes, or its number where it might not be seen. */
    static String shown(int character) {
        return character > ' ' && character < 0x7F
                ? "'" + Character.toString(character) + "'"
                : String.format(Locale.ROOT, "U+%04X", character);
    }
}
