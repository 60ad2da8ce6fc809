package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fonts brought along: that they are those their note names, and that they are read as they are. */
class TrueTypeTest {

    private static Stream<TrueType> fonts() {
        return Stream.of(Fonts.serif(), Fonts.sans());
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk-serif.ttf", "desk-sans.ttf"})
    void aFontIsTheOneItsNoteNames(String name) throws NoSuchAlgorithmException {
        String note = new String(Fonts.bytes("SOURCES.txt"), StandardCharsets.UTF_8);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Fonts.bytes(name));

        assertThat(note.substring(note.indexOf("\n" + name)))
                .contains("sha256 " + HexFormat.of().formatHex(hash));
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void commonLettersAreThere(TrueType font) {
        String common = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?'\"()[]{}-–—…·"
                + "‘’“”«»‹›‚„àâäãåæçéèêëíîïñóôöõøœßúûüýÿžščćđłńśźżęąőűğışțșďťňřů§©®™€£%&@#*+=/<>°×÷−½"
                + "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґαβγδεζηθικλμνξοπρστυφχψωάέήίόύώ";

        assertThat(common.codePoints().filter(each -> font.glyph(each) == 0).mapToObj(Character::toString))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void everyGlyphCanBeDrawn(TrueType font) {
        for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
            Mask mask = Raster.mask(font.outline(glyph), 0.05);
            assertThat(mask.levels()).hasSize(mask.width() * mask.height());
            assertThat(mask.width()).as("glyph %d", glyph).isLessThan(100);
        }
    }

    @Test
    void pairsAreKerned() {
        TrueType font = Fonts.serif();

        assertThat(font.kerning(font.glyph('A'), font.glyph('V'))).isNegative();
        assertThat(font.kerning(font.glyph('n'), font.glyph('n'))).isZero();
    }

    @Test
    void charactersBeyondTheFontHaveNoGlyph() {
        assertThat(Fonts.serif().glyph('名')).isZero();
        assertThat(Fonts.serif().glyph(0x1F642)).isZero();
        assertThat(Fonts.serif().glyph(0xFFFF)).isZero();
    }
}
