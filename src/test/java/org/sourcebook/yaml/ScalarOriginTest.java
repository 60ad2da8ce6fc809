package org.sourcebook.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.source.Span;

/** Every character of a scalar's text leads back to where it stands in the file. */
class ScalarOriginTest {

    /** Under each character of the text, the character of the file it comes from ("⏎" for a line feed). */
    static Stream<Arguments> origins() {
        return Stream.of(
                Arguments.of("a: plain text", "plain text", "plain text"),
                Arguments.of("a: one\n  two\n\n\n  three", "one two⏎⏎three", "one⏎two⏎⏎three"),
                Arguments.of("a: one   \n  two", "one two", "one⏎two"),
                Arguments.of("a: 'it''s  so'", "it's  so", "it's  so"),
                Arguments.of("a: 'one \n\n  two '", "one⏎two ", "one⏎two "),
                Arguments.of("a: \"x\\ty\\u00e9z\\x41\\\"\"", "x\tyézA\"", "x\\y\\z\\\\"),
                Arguments.of("a: \"\\U0001F600!\"", "\uD83D\uDE00!", "\\\\!"),
                Arguments.of("a: \"\\ud83d\\ude00!\"", "\uD83D\uDE00!", "\\\\!"),
                Arguments.of("a: \"one \\\n   two\"", "one two", "one two"),
                Arguments.of("a: \"one\\\n\n   two\"", "one⏎two", "one⏎two"),
                Arguments.of("a: \"one\n  \\  two\"", "one   two", "one⏎\\ two"),
                Arguments.of("a: |\n  one\n   two\n\n  three\n", "one⏎ two⏎⏎three⏎", "one⏎ two⏎⏎three⏎"),
                Arguments.of("a: |-\n  one\n  two\n", "one⏎two", "one⏎two"),
                Arguments.of("a: |+ # c\n  one\n\n\nb: 1", "one⏎⏎⏎", "one⏎⏎⏎"),
                Arguments.of("a: |2\n    one\n   two\n", "  one⏎ two⏎", "  one⏎ two⏎"),
                Arguments.of("a: |\n\n\n  one\n", "⏎⏎one⏎", "⏎⏎one⏎"),
                Arguments.of("a: |\n  one\n     \n  two\n", "one⏎   ⏎two⏎", "one⏎   ⏎two⏎"),
                Arguments.of("a: >\n  one\n  two\n\n  three\n", "one two⏎three⏎", "one⏎two⏎three⏎"),
                Arguments.of(
                        "a: >-\n  one\n    code\n    more\n  two\n", "one⏎  code⏎  more⏎two", "one⏎  code⏎  more⏎two"),
                Arguments.of("a: >\n\n  one\n\n\n  two\n", "⏎one⏎⏎two⏎", "⏎one⏎⏎two⏎"),
                Arguments.of("a: >2-\n    one\n  two\n", "  one⏎two", "  one⏎two"),
                Arguments.of("a: >+\n  one\n  two\n\n\nb: 1\n", "one two⏎⏎⏎", "one⏎two⏎⏎⏎"),
                Arguments.of("x:\n  - a: >\n      one\n      two\n    b: c\n", "one two⏎", "one⏎two⏎"),
                Arguments.of("a: |\n  \uD83D\uDE00 one\n", "\uD83D\uDE00 one⏎", "\uD83D\uDE00 one⏎"));
    }

    @ParameterizedTest
    @MethodSource("origins")
    void everyCharacterLeadsBackToItsPlace(String text, String value, String sources) {
        Reading reading = Reading.of(text);
        YamlScalar scalar = scalars(reading.node().orElseThrow()).get(0);
        assertThat(scalar.text()).isEqualTo(value.replace('⏎', '\n'));
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < scalar.text().length(); i++) {
            int origin = scalar.origin(i);
            found.append(origin < text.length() && origin < scalar.span().end() ? text.charAt(origin) : '⏎');
        }
        assertThat(found.toString().replace('\n', '⏎')).isEqualTo(sources);
        assertSound(scalar);
    }

    @Test
    void theEndOfATextLeadsToTheEndOfWhatIsWritten() {
        assertThat(Reading.of("a: 'x'").scalar("a").origin(1)).isEqualTo(5);
        assertThat(Reading.of("a: x").scalar("a").origin(1)).isEqualTo(4);
        assertThat(Reading.of("a: |\n  x\n").scalar("a").origin(2)).isEqualTo(8);
        assertThat(Reading.of("a:\n").scalar("a").origin(0)).isEqualTo(2);
        assertThat(Reading.of("a: ''").scalar("a").origin(0)).isEqualTo(4);
    }

    @Test
    void offsetsOutsideTheTextAreMovedToItsEnds() {
        YamlScalar scalar = Reading.of("a: xyz").scalar("a");
        assertThat(scalar.origin(-5)).isEqualTo(3);
        assertThat(scalar.origin(99)).isEqualTo(6);
    }

    @Test
    void aScalarThatWasNotReadStandsInARow() {
        YamlScalar scalar = new YamlScalar("abcdef", true, new Span(10, 13));
        assertThat(scalar.origin(2)).isEqualTo(12);
        assertThat(scalar.origin(6)).isEqualTo(13);
    }

    @Test
    void scalarsOfEveryStyleLeadBackExactly() {
        Random random = new Random(9_200);
        int exact = 0;
        for (int i = 0; i < 4_000; i++) {
            String text = "é\uD83D\uDE00:\n  key:" + Scalars.random(random) + "\nlast: end\n";
            Reading reading = Reading.of(text);
            if (reading.reported().isEmpty()) {
                scalars(reading.node().orElseThrow()).forEach(scalar -> assertExact(text, scalar));
                exact++;
            }
        }
        assertThat(exact).isGreaterThan(3_000);
    }

    /** Characters that were not escaped, folded or indented away are those of the file. */
    private static void assertExact(String file, YamlScalar scalar) {
        assertSound(scalar);
        for (int i = 0; i < scalar.text().length(); i++) {
            char c = scalar.text().charAt(i);
            int origin = scalar.origin(i);
            char source = origin < file.length() ? file.charAt(origin) : '\n';
            boolean same = source == c || source == '\\';
            boolean folded = Character.isWhitespace(c)
                    && (source == '\n' || origin == scalar.span().end());
            assertThat(same || folded)
                    .as("character %d of <%s> in <%s> comes from %d", i, scalar.text(), file, origin)
                    .isTrue();
        }
    }

    private static void assertSound(YamlScalar scalar) {
        int before = scalar.span().start();
        for (int i = 0; i <= scalar.text().length(); i++) {
            assertThat(scalar.origin(i)).isBetween(before, scalar.span().end());
            before = scalar.origin(i);
        }
    }

    private static List<YamlScalar> scalars(YamlNode node) {
        List<YamlScalar> found = new ArrayList<>();
        if (node instanceof YamlScalar scalar) {
            found.add(scalar);
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> found.addAll(scalars(item)));
        } else {
            ((YamlMap) node).entries().forEach(entry -> found.addAll(scalars(entry.value())));
        }
        return found;
    }
}
