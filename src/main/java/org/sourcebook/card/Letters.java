package org.sourcebook.card;

import java.text.Normalizer;
import java.util.Optional;

/**
 * Says a text with the characters a face has.
 *
 * <p>Others are replaced where that is common (a typewriter's hyphen for a fine one), dropped where they cannot be seen anyway, and else shown as
 * missing: one … for each run of them. A text of which too little is left is not said at all.
 */
final class Letters {

    private static final char MISSING = '…';

    /** What stands in for a character: the character, then its replacement, in pairs divided by a bar. */
    private static final String[] REPLACED =
            ("‐-|‑-|‒–|―—|′'|″\"|‚,|„\"|‡†|→->|←<-|≤<=|≥>=|≈~|ĲIJ|ĳij|ĬI|ĭi|ŦT|ŧt|ʹ'|ʺ\"|ﬀff|ﬁfi|ﬂfl|ﬃffi|ﬄffl")
                    .split("\\|");

    /** Up to here, all characters were given their meaning long before any Java this runs on, and never change it. */
    private static final int SETTLED = 0x400;

    private final Face face;
    private final StringBuilder said = new StringBuilder();
    private int shown;
    private int missing;

    private Letters(Face face) {
        this.face = face;
    }

    /** The text in this face's characters and with single spaces; empty when most of it cannot be said. */
    static Optional<String> of(String text, Face face) {
        Letters letters = new Letters(face);
        composed(text).codePoints().forEach(letters::say);
        return letters.missing > letters.shown
                ? Optional.empty()
                : Optional.of(letters.said.toString().strip());
    }

    /** Letters and accents written apart are written as one where there is one. */
    private static String composed(String text) {
        boolean settled = text.chars().allMatch(unit -> unit < SETTLED);
        return settled ? Normalizer.normalize(text, Normalizer.Form.NFC) : text;
    }

    private void say(int codePoint) {
        if (face.has(codePoint) && codePoint > ' ') {
            said.appendCodePoint(codePoint);
            shown++;
        } else if (isSpace(codePoint)) {
            if (!ends(' ')) {
                said.append(' ');
            }
        } else if (!isUnseen(codePoint)) {
            replace(codePoint);
        }
    }

    private void replace(int codePoint) {
        for (String pair : REPLACED) {
            if (pair.codePointAt(0) == codePoint) {
                said.append(pair, 1, pair.length());
                shown++;
                return;
            }
        }
        missing++;
        if (!ends(MISSING)) {
            said.append(MISSING);
        }
    }

    private boolean ends(char end) {
        return said.length() > 0 && said.charAt(said.length() - 1) == end;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint <= ' '
                || codePoint >= 0x7F && codePoint <= 0xA0
                || codePoint >= 0x2000 && codePoint <= 0x200A
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0x202F
                || codePoint == 0x205F
                || codePoint == 0x3000;
    }

    /** Accents without a letter to stand on, soft hyphens, joiners, marks of direction. */
    private static boolean isUnseen(int codePoint) {
        return codePoint == 0xAD
                || codePoint >= 0x300 && codePoint <= 0x36F
                || codePoint >= 0x200B && codePoint <= 0x200F
                || codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2060 && codePoint <= 0x206F
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint == 0xFEFF;
    }
}
