package org.sourcebook.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What CommonMark calls Unicode punctuation and whitespace.
 *
 * <p>The punctuation comes from a table of our own, since what {@link Character#getType} says grows with every JDK.
 */
final class Unicode {

    private static final int[] FIRSTS;
    private static final int[] LASTS;

    static {
        List<String> ranges = read();
        FIRSTS = new int[ranges.size()];
        LASTS = new int[ranges.size()];
        for (int at = 0; at < FIRSTS.length; at++) {
            String[] ends = ranges.get(at).split("\\.\\.");
            FIRSTS[at] = Integer.parseInt(ends[0], 16);
            LASTS[at] = Integer.parseInt(ends[ends.length - 1], 16);
        }
    }

    private Unicode() {}

    private static List<String> read() {
        try (InputStream in = Unicode.class.getResourceAsStream("punctuation.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** "A Unicode punctuation character is a character in the Unicode P or S general categories." */
    static boolean punctuation(int code) {
        if (code < 0x80) {
            return Ascii.punctuation((char) code);
        }
        int found = Arrays.binarySearch(FIRSTS, code);
        int range = found >= 0 ? found : -found - 2;
        return range >= 0 && code <= LASTS[range];
    }

    /** "… any code point in the Unicode Zs general category, or a tab, line feed, form feed or carriage return." */
    static boolean whitespace(int code) {
        return code == ' '
                || code == '\t'
                || code == '\n'
                || code == '\f'
                || code == '\r'
                || code == 0xA0
                || code == 0x1680
                || (code >= 0x2000 && code <= 0x200A)
                || code == 0x202F
                || code == 0x205F
                || code == 0x3000;
    }

    /** A link label as it is compared: case folded, runs of whitespace made one space. */
    static String label(String label) {
        StringBuilder out = new StringBuilder(label.length());
        for (int at = 0; at < label.length(); at++) {
            char c = label.charAt(at);
            boolean space = Ascii.space(c);
            if (!space) {
                out.append(c);
            } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
