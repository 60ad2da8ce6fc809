package org.sourcebook.edtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of dates and of texts that are none, a line each, fields parted by a bar. */
final class Vectors {

    private Vectors() {}

    record Valid(String text, int level, String earliest, String latest, String words) {}

    record Invalid(String text, int offset, int length, String suggestion, String message) {}

    static List<Valid> valid() {
        return rows("valid.txt").stream()
                .map(row -> new Valid(row[0], Integer.parseInt(row[1]), row[2], row[3], row[4]))
                .toList();
    }

    static List<Invalid> invalid() {
        return rows("invalid.txt").stream()
                .map(row -> new Invalid(row[0], Integer.parseInt(row[1]), Integer.parseInt(row[2]), row[3], row[4]))
                .toList();
    }

    static Edtf date(String text) {
        return Edtf.parse(text).date().orElseThrow();
    }

    static String written(Bound bound) {
        if (bound instanceof Bound.At at) {
            return at.day().toString();
        }
        return bound instanceof Bound.Open ? "open" : "unknown";
    }

    static String written(Bounds bounds) {
        return written(bounds.earliest()) + "…" + written(bounds.latest());
    }

    private static List<String[]> rows(String name) {
        return text(name)
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 5))
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = Vectors.class.getResourceAsStream("/edtf/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
