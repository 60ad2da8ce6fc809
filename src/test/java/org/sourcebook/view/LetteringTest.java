package org.sourcebook.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void linesAreBrokenBetweenWords() {
        assertThat(Lettering.lines("one two three four", 10, 52)).containsExactly("one two", "three four");
    }

    @Test
    void aWordThatDoesNotFitIsBroken() {
        assertThat(Lettering.lines("xxxxxxxxxx", 10, 25)).allMatch(line -> Lettering.width(line, 10) <= 25);
        assertThat(String.join("", Lettering.lines("xxxxxxxxxx", 10, 25))).isEqualTo("xxxxxxxxxx");
    }

    @Test
    void surrogatePairsStayTogether() {
        assertThat(Lettering.lines("😀😀😀", 10, 12)).containsExactly("😀", "😀", "😀");
    }

    @Test
    void anEmptyTextIsOneEmptyLine() {
        assertThat(Lettering.lines("", 10, 50)).containsExactly("");
    }

    @Test
    void whatDoesNotFitIsCutWithAnEllipsisThatFits() {
        assertThat(Lettering.lines("aaaa bbbb cccc dddd", 10, 30, 2))
                .hasSize(2)
                .allMatch(line -> Lettering.width(line, 10) <= 30)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void ideographsCountAsWide() {
        assertThat(Lettering.width("漢字", 10)).isGreaterThanOrEqualTo(20);
    }
}
