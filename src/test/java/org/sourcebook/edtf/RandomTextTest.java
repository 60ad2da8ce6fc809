package org.sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomTextTest {

    private static final String SIGNS = "00112233445566778899XX----//..,,[]{}??~~%%TZYES:+ uxsc()–٣\ud83d\udc4d";
    private static final List<String> KNOWN = Stream.concat(
                    Vectors.valid().stream().map(Vectors.Valid::text),
                    Vectors.invalid().stream().map(Vectors.Invalid::text))
            .toList();

    @Test
    void randomTextGivesADateOrALocatedMistake() {
        Random random = new Random(1);
        for (int i = 0; i < 40_000; i++) {
            check(randomText(random, random.nextInt(25)));
        }
    }

    @Test
    void changedDatesGiveADateOrALocatedMistake() {
        Random random = new Random(2);
        for (int i = 0; i < 40_000; i++) {
            check(changed(random, KNOWN.get(random.nextInt(KNOWN.size()))));
        }
    }

    @Test
    void doubtUponDoubtIsBounded() {
        check("c. ".repeat(30) + "1990");
        check("perhaps ".repeat(5) + "c. c. 1990 ? ? ? (?) circa");
        check("(".repeat(50) + ")?".repeat(25));
        check("from ".repeat(20));
        check("1 or ".repeat(20));
    }

    private static void check(String text) {
        EdtfResult result = Edtf.parse(text);
        assertThat(result.date().isPresent()).isNotEqualTo(result.error().isPresent());
        result.date().ifPresent(date -> checkDate(text, date));
        result.error().ifPresent(error -> checkError(text, error));
    }

    private static void checkDate(String text, Edtf date) {
        assertThat(date.text()).isEqualTo(text);
        assertThat(date.words()).isNotBlank().doesNotContain("null", "  ", "Optional");
        assertThat(date.bounds().overlaps(date.bounds())).as(text).isTrue();
        assertThat(date.widened().overlaps(date.bounds())).as(text).isTrue();
        assertThat(date.level()).isBetween(0, 2);
        assertThat(date.decades()).doesNotContainNull();
        assertThat(date.machine().isEmpty() || date.qualifier() == Qualifier.NONE)
                .isTrue();
        assertThat(date.dateParts().map(DateParts::circa).orElse(true) || date.qualifier() == Qualifier.NONE)
                .isTrue();
    }

    private static void checkError(String text, EdtfError error) {
        assertThat(error.offset()).isBetween(0, text.length());
        assertThat(error.length()).isBetween(0, text.length() - error.offset());
        assertThat(error.message()).isNotBlank();
        error.suggestion()
                .ifPresent(
                        better -> assertThat(Edtf.parse(better).date()).as(text).isPresent());
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static String changed(Random random, String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(changed.length() + 1);
            if (random.nextBoolean() && at < changed.length()) {
                changed.deleteCharAt(at);
            } else {
                changed.insert(at, randomText(random, 1));
            }
        }
        return changed.toString();
    }
}
