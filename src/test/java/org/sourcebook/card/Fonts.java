package org.sourcebook.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The fonts of the cards, for tests. */
final class Fonts {

    private Fonts() {}

    static TrueType serif() {
        return new TrueType(bytes("desk-serif.ttf"));
    }

    static TrueType sans() {
        return new TrueType(bytes("desk-sans.ttf"));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/card/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
