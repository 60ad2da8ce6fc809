package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** What is reported stands where it is, wherever the text comes from and whatever stands before it. */
class PositionTest {

    private final MarkdownParser parser = new MarkdownParser(MarkdownOptions.STANDARD);

    @Test
    void afterFrontMatterWithCarriageReturns() {
        SourceFile file = new SourceFile("a.md", "---\r\ntitle: é𝕏\r\n---\r\n\r\nText 𝕏é\r\n<b>\r\n");
        int body = file.text().indexOf("---\n\n") + 4;

        assertThat(Compiled.of(
                                parser,
                                MarkdownText.of(file, new Span(body, file.text().length())))
                        .problems())
                .containsExactly("6:1 raw-html '<b>'");
    }

    @Test
    void inAValueWhoseLinesAreIndented() {
        String yaml = "note: |\n    One\n    é *two* <b>\n\n    - [x](js:y)\n";
        SourceFile file = new SourceFile("a.yaml", yaml);
        String text = "One\né *two* <b>\n\n- [x](js:y)\n";
        int[] lines = {12, 20, 32, 37};
        MarkdownText value = new MarkdownText(file, text, offset -> {
            String before = text.substring(0, offset);
            int line = (int) before.chars().filter(c -> c == '\n').count();
            return lines[Math.min(line, 3)] + offset - (before.lastIndexOf('\n') + 1);
        });

        assertThat(Compiled.of(parser, value).problems())
                .containsExactly("3:13 raw-html '<b>'", "5:11 unsafe-address 'js:y'");
    }

    @Test
    void inNestedListsAndQuotations() {
        String text = "1. a\n   - > é 𝕏\n     > <b>\n\n     lazy\n\t   x <i>\n";

        assertThat(Compiled.of(text).problems()).containsExactly("3:8 raw-html '<b>'", "6:7 raw-html '<i>'");
    }

    @Test
    void onALineThatGoesOnLazily() {
        assertThat(Compiled.of("> a\nb <b>\n  c <i>\n").problems())
                .containsExactly("2:3 raw-html '<b>'", "3:5 raw-html '<i>'");
    }

    @Test
    void afterTabsHardBreaksAndEntities() {
        assertThat(Compiled.of("-\ta&amp;  \n\tb\\\n\tc\t<b>\n").problems()).containsExactly("3:4 raw-html '<b>'");
    }

    @Test
    void inHeadingsTermsCaptionsTitlesAndFootnotes() {
        String text =
                "# é <b>\nx <b>\n===\nterm <i>\n: is <i>\n\na|b\n-|-\n1|2\n: c <i>\n\n> [!tip] t <i>\n\nx[^n]\n\n[^n]: y\n\n    z <i>\n";

        assertThat(Compiled.of(text).problems())
                .containsExactly(
                        "1:5 raw-html '<b>'",
                        "2:3 raw-html '<b>'",
                        "4:6 raw-html '<i>'",
                        "5:6 raw-html '<i>'",
                        "10:5 raw-html '<i>'",
                        "12:12 raw-html '<i>'",
                        "18:7 raw-html '<i>'");
    }

    @Test
    void ofControlCharacters() {
        Compiled compiled = Compiled.of("é\u0007 x\n");

        assertThat(compiled.problems()).containsExactly("1:2 control-character '\u0007'");
        assertThat(compiled.html()).isEqualTo("<p>é\uFFFD x</p>\n");
    }
}
