package org.sourcebook.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How texts are broken into lines. */
class LinesTest {

    private static final String TEXT = "One person put the whole list together in March";

    private final Face face = new Face(Fonts.serif(), 20);

    @Test
    void linesBreakBetweenWordsAndFit() {
        Lines lines = Lines.of(TEXT, face, 150, 9);

        assertThat(lines.whole()).isTrue();
        assertThat(String.join(" ", lines.lines())).isEqualTo(TEXT);
        assertThat(lines.lines()).hasSizeGreaterThan(2).allMatch(line -> face.width(line) <= 150);
    }

    @Test
    void whatDoesNotFitIsCutBetweenWordsWithAnEllipsis() {
        Lines lines = Lines.of(TEXT, face, 150, 2);

        assertThat(lines.whole()).isFalse();
        assertThat(lines.lines()).hasSize(2).allMatch(line -> face.width(line) <= 150);
        assertThat(lines.lines().get(1)).endsWith("…").doesNotContain(" …");
    }

    @Test
    void aWordThatIsTooWideIsBrokenBetweenLetters() {
        String word = "https://example.org/" + "a".repeat(60);

        Lines lines = Lines.of(word, face, 150, 9);

        assertThat(String.join("", lines.lines())).isEqualTo(word);
        assertThat(lines.lines()).allMatch(line -> face.width(line) <= 150);
    }

    @Test
    void linesAreOfLikeLength() {
        assertThat(Lines.balanced("One person put the list together", face, 250, 3)
                        .lines())
                .isEqualTo(List.of("One person put", "the list together"));
    }

    @Test
    void evenAMeasureNarrowerThanALetterHoldsOne() {
        assertThat(Lines.of("abc", face, 1, 9).lines()).containsExactly("a", "b", "c");
        assertThat(Lines.balanced("abc", face, 1, 2).whole()).isFalse();
    }

    @Test
    void nothingHasNoLines() {
        assertThat(Lines.of("", face, 100, 3).lines()).isEmpty();
    }
}
