package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void headerCellsHeadTheirColumnsAndAlignmentIsAClass() {
        assertThat(Compiled.of("| a | b |\n|:--|--:|\n| 1 | 2 |\n").html())
                .isEqualTo("<div class=\"table-scroll\" tabindex=\"0\">\n<table>\n<thead>\n<tr>\n"
                        + "<th scope=\"col\" class=\"align-left\">a</th>\n"
                        + "<th scope=\"col\" class=\"align-right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
                        + "<td class=\"align-left\">1</td>\n<td class=\"align-right\">2</td>\n</tr>\n</tbody>\n"
                        + "</table>\n</div>\n");
    }

    @Test
    void aShortRowIsFilledAndALongOneReportedAtItsFirstCellTooMany() {
        Compiled compiled = Compiled.of("a | b\n--|--\n1\n1 | 2 | three | 4\n");

        assertThat(compiled.html()).contains("<td>1</td>\n<td></td>").doesNotContain("three");
        assertThat(compiled.problems()).containsExactly("4:9 table-row-too-long 'three'");
    }

    @Test
    void aBarIsTextAfterABackslashAndInsideALinkToAnEntity() {
        Compiled compiled = Compiled.of("a | b\n--|--\n`x\\|y` | [[event:z|the z]]\n");

        assertThat(compiled.html()).contains("<td><code>x|y</code></td>", "<a data-entity=\"event:z\">the z</a>");
        assertThat(compiled.problems()).isEmpty();
    }

    @Test
    void positionsInCellsAreExactAfterAnEscapedBarAndAnAstralCharacter() {
        Compiled compiled = Compiled.of("> - 𝕏 | b\n>   --|--\n>   é\\|𝕐 <b> | [x](js:y)\n");

        assertThat(compiled.problems()).containsExactly("3:10 raw-html '<b>'", "3:20 unsafe-address 'js:y'");
    }

    @Test
    void aCaptionFollowsAfterAColonOrTheWordTableOrInBraces() {
        String table = "a | b\n--|--\n1 | 2\n";
        String caption = "<caption>The <em>caption</em></caption>";

        assertThat(Compiled.of(table + ": The *caption*\n").html()).contains(caption);
        assertThat(Compiled.of(table + "\n: The *caption*\n").html()).contains(caption);
        assertThat(Compiled.of(table + "Table: The *caption*\n").html()).contains(caption);
        assertThat(Compiled.of(table + "\nTable: The *caption*\n").html()).contains(caption);
        assertThat(Compiled.of(table + "\n{caption=\"The caption\"}\n").html())
                .contains("<table>\n<caption>The caption</caption>");
    }

    @Test
    void attributesFollowTheTableOrItsCaption() {
        String table = "a | b\n--|--\n1 | 2\n";

        for (String end : new String[] {"{#t .wide}", "\n{#t .wide}", ": C {#t .wide}", "Table: C {#t .wide}"}) {
            Compiled compiled = Compiled.of(table + end + "\n");
            assertThat(compiled.html()).as(end).contains("<table id=\"t\" class=\"wide\">");
            assertThat(compiled.problems()).as(end).isEmpty();
        }
    }

    @Test
    void emptyHeaderCellsAreNoHeadersAndAnEmptyHeaderIsLeftOut() {
        assertThat(Compiled.of("| | b |\n|-|-|\n| 1 | 2 |\n").html()).contains("<td></td>\n<th scope=\"col\">b</th>");
        assertThat(Compiled.of("| | |\n|-|-|\n| 1 | 2 |\n").html()).doesNotContain("thead");
    }

    @Test
    void textBeforeATableIsAParagraphAndABlockAfterEndsIt() {
        assertThat(Compiled.of("Text\na | b\n--|--\n1 | 2\n> q\n").html())
                .startsWith("<p>Text</p>\n<div class=\"table-scroll\" tabindex=\"0\">")
                .endsWith("</div>\n<blockquote>\n<p>q</p>\n</blockquote>\n");
    }

    @Test
    void aRowOfDashesOfAnotherWidthMakesNoTable() {
        assertThat(Compiled.of("a | b\n|--|\n").html()).isEqualTo("<p>a | b\n|--|</p>\n");
        assertThat(Compiled.of("a\n-\\-\n").html()).doesNotContain("table");
    }

    @Test
    void aTableOfTooManyCellsIsReportedInsteadOfWritten() {
        MarkdownParser parser = new MarkdownParser(new MarkdownOptions(false, 1000, 10, 8));

        Compiled compiled = Compiled.of(parser, "a | b\n--|--\n" + "1\n".repeat(4));
        assertThat(compiled.html()).isEmpty();
        assertThat(compiled.problems()).containsExactly("1:1 table-too-large 'a | b'");
        assertThat(Compiled.of(parser, "a | b\n--|--\n" + "1\n".repeat(3)).problems())
                .isEmpty();
    }
}
