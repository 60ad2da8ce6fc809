package org.sourcebook.audit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the bytes of an output in every way a reader or a program might.
 *
 * <p>Text is read as it stands and as it shows: without tags, with character references, JSON's escapes and percent signs
 * resolved. What is no text is read as UTF-8, Latin-1 and UTF-16; of pictures only what is no pixel, compressed texts inflated: among
 * packed pixels anything is found by chance.
 */
final class Readings {

    private Readings() {}

    static List<Reading> of(byte[] bytes) {
        return isText(bytes) ? ofText(new String(bytes, StandardCharsets.UTF_8)) : ofBinary(bytes);
    }

    /** The readings of a name: as it is, and as the words it is made of. */
    static List<Reading> ofName(String name) {
        return ofText(name);
    }

    private static boolean isText(byte[] bytes) {
        for (byte each : bytes) {
            if (each == 0) {
                return false;
            }
        }
        return !PictureTexts.isPicture(bytes);
    }

    private static List<Reading> ofText(String text) {
        String shown = ShownText.of(text);
        return shown.equals(text) ? List.of(Reading.of(text)) : List.of(Reading.of(text), Reading.of(shown));
    }

    private static List<Reading> ofBinary(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        if (!PictureTexts.isPicture(bytes)) {
            decoded(bytes).forEach(text -> readings.add(Reading.noise(text)));
        }
        for (byte[] text : PictureTexts.of(bytes)) {
            decoded(text).forEach(each -> readings.add(Reading.torn(each)));
        }
        return readings;
    }

    private static List<String> decoded(byte[] bytes) {
        List<String> texts = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
            texts.add(new String(bytes, charset));
        }
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            texts.add(new String(bytes, charset));
            texts.add(new String(Arrays.copyOfRange(bytes, Math.min(1, bytes.length), bytes.length), charset));
        }
        return texts;
    }
}
