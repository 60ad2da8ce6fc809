package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters a card says, and how it says others. */
class LettersTest {

    private final Face face = new Face(Fonts.serif(), 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łódź, Ṣaḥīḥ, Việt Nam, Ψυχή, Україна | Łódź, Ṣaḥīḥ, Việt Nam, Ψυχή, Україна",
                "“Who” – ‘what’ — 9,200 € | “Who” – ‘what’ — 9,200 €",
                "five\u2011fold → six | five-fold -> six",
                "Anonymous (أنونيموس) did it | Anonymous (…) did it",
                "two 名 前 lines | two … … lines",
                "a\u00ADb\u200Bc\u202Ed | abcd",
                "Cafe\u0301 | Café",
                "an emoji 🙂🙂 | an emoji …",
            })
    void charactersWithoutAGlyphAreReplacedDroppedOrShownAsMissing(String given, String said) {
        assertThat(Letters.of(given, face)).contains(said);
    }

    @Test
    void aTextInAScriptWithoutGlyphsIsNotSaid() {
        assertThat(Letters.of("قائمة ٩٢٠٠ حساب", face)).isEmpty();
        assertThat(Letters.of("九千二百個のアカウント", face)).isEmpty();
        assertThat(Letters.of("𝕏𝕏", face)).isEmpty();
    }

    @Test
    void spacesOfAllSortsAreOneSpace() {
        assertThat(Letters.of(" much \t\n  space\u00A0\u2009here ", face)).contains("much space here");
    }

    @Test
    void nothingIsSaidAsNothing() {
        assertThat(Letters.of("", face)).contains("");
        assertThat(Letters.of(" \u200B ", face)).contains("");
    }

    @Test
    void halfASurrogatePairIsMissing() {
        assertThat(Letters.of("half \uD83D here", face)).contains("half … here");
    }
}
