package org.sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VectorsTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restoreDefaults() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    static List<Vectors.Valid> valid() {
        return Vectors.valid();
    }

    static List<Vectors.Invalid> invalid() {
        return Vectors.invalid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void dateIsReadBoundedAndSaid(Vectors.Valid expected) {
        assertThat(Edtf.parse(expected.text()).error()).isEmpty();
        Edtf date = Vectors.date(expected.text());
        Vectors.Valid actual = new Vectors.Valid(
                date.text(),
                date.level(),
                Vectors.written(date.bounds().earliest()),
                Vectors.written(date.bounds().latest()),
                date.words());
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void mistakeIsLocatedAndAnsweredWithTheRightForm(Vectors.Invalid expected) {
        assertThat(Edtf.parse(expected.text()).date()).isEmpty();
        EdtfError error = Edtf.parse(expected.text()).error().orElseThrow();
        Vectors.Invalid actual = new Vectors.Invalid(
                expected.text(),
                error.offset(),
                error.length(),
                error.suggestion().orElse("-"),
                error.message());
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void suggestionIsItselfADate(Vectors.Invalid mistake) {
        assertThat(Edtf.parse(mistake.text()).error().orElseThrow().suggestion().stream())
                .allSatisfy(better -> assertThat(Edtf.parse(better).date()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "th-TH-u-ca-buddhist-nu-thai",
                "ar-SA-u-ca-islamic-nu-arab",
                "lt-LT",
                "ja-JP-u-ca-japanese"
            })
    void everyLocaleReadsAndSaysTheSame(String tag) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        valid().forEach(this::dateIsReadBoundedAndSaid);
        invalid().forEach(this::mistakeIsLocatedAndAnsweredWithTheRightForm);
    }

    @Test
    void doubtIsNeverDroppedFromTheWords() {
        for (Vectors.Valid vector : valid()) {
            Edtf date = Vectors.date(vector.text());
            assertThat(date.words()).satisfies(words -> {
                if (date.qualifier().isUncertain()) {
                    assertThat(words).containsAnyOf("perhaps", "uncertain");
                }
                if (date.qualifier().isApproximate()) {
                    assertThat(words).containsAnyOf("about", "approximate");
                }
                if (vector.text().contains("..") && !vector.text().contains("T")) {
                    assertThat(words).containsAnyOf("earlier", "later", " on", "until", "from", " to ");
                }
            });
        }
    }

    @Test
    void differentDatesHaveDifferentWords() {
        List<String> plain = List.of(
                "1985",
                "1985?",
                "1985~",
                "1985%",
                "1985/",
                "1985/..",
                "/1985",
                "../1985",
                "[..1985]",
                "[1985..]",
                "{..1985}",
                "198X",
                "1985S3",
                "-1985",
                "[1984,1985]",
                "{1984,1985}",
                "1984/1985",
                "[1984..1985]",
                "{1984..1985}");
        assertThat(plain.stream().map(text -> Vectors.date(text).words())).doesNotHaveDuplicates();
    }
}
