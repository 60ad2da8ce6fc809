package org.sourcebook.card;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** A font in one size. Glyphs are drawn when they are first needed, and kept; thread-safe. */
final class Face {

    private final TrueType font;
    private final double scale;
    private final AtomicReferenceArray<Stamp> stamps;

    Face(TrueType font, int pixels) {
        this.font = font;
        this.scale = (double) pixels / font.unitsPerEm();
        this.stamps = new AtomicReferenceArray<>(font.glyphCount());
    }

    boolean has(int codePoint) {
        return font.glyph(codePoint) != 0;
    }

    /** How wide a text is, in pixels. */
    double width(String text) {
        return measured(text).width(0, text.length());
    }

    Measured measured(String text) {
        int[] ends = new int[text.length()];
        int units = 0;
        int before = 0;
        for (int i = 0; i < ends.length; i++) {
            int glyph = font.glyph(text.charAt(i));
            units += font.kerning(before, glyph) + font.advance(glyph);
            ends[i] = units;
            before = glyph;
        }
        return new Measured(text, scale, ends);
    }

    /** Draws a text that begins at {@code x} and stands on {@code baseline}. */
    void draw(String text, int x, int baseline, Ink ink, Canvas canvas) {
        int units = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i++) {
            int glyph = font.glyph(text.charAt(i));
            units += font.kerning(before, glyph);
            canvas.print(stamp(glyph), x + (int) (units * scale + 0.5), baseline, ink);
            units += font.advance(glyph);
            before = glyph;
        }
    }

    private Stamp stamp(int glyph) {
        Stamp known = stamps.get(glyph);
        if (known == null) {
            known = new Stamp(Raster.mask(font.outline(glyph), scale));
            stamps.set(glyph, known);
        }
        return known;
    }
}
