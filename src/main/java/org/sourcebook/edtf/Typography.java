package org.sourcebook.edtf;

import java.util.List;

/** Characters that look like those of a date and are others. */
final class Typography {

    /** Where the zero of other digits stands, as far as they are met in dates. */
    private static final List<Integer> ZEROS = List.of(0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50, 0xFF10);

    private Typography() {}

    /** The value of a digit of another script; -1 for anything else. */
    static int digit(int character) {
        for (int zero : ZEROS) {
            if (character >= zero && character <= zero + 9) {
                return character - zero;
            }
        }
        return -1;
    }

    /** Whether it is a hyphen, dash or minus other than the ASCII one. */
    static boolean isDash(int character) {
        return character >= 0x2010 && character <= 0x2015
                || character == 0x2212
                || character == 0xFE58
                || character == 0xFE63
                || character == 0xFF0D;
    }

    /** The text with ASCII digits, hyphens, slashes, quotes and single spaces, and none at its ends. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(Typography::plain).forEach(character -> {
            boolean repeated = plain.length() == 0 || plain.charAt(plain.length() - 1) == ' ';
            if (character != ' ' || !repeated) {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString().stripTrailing();
    }

    private static int plain(int character) {
        if (digit(character) >= 0) {
            return '0' + digit(character);
        }
        if (isDash(character)) {
            return '-';
        }
        return switch (character) {
            case '\t', '\n', '\r', 0x00A0, 0x2007, 0x2009, 0x200B, 0x200E, 0x200F, 0x202F, 0xFEFF -> ' ';
            case 0x2018, 0x2019 -> '\'';
            case 0x2044, 0x2215, 0xFF0F -> '/';
            case 0x223C, 0xFF5E -> '~';
            default -> character;
        };
    }
}
