package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalloutTest {

    @Test
    void aQuotationThatBeginsWithAMarkIsACallout() {
        assertThat(Compiled.of("> [!NOTE] A *title*\n> Text.\n").html())
                .isEqualTo("<aside class=\"callout callout-note\" role=\"note\">\n"
                        + "<p class=\"callout-title\">A <em>title</em></p>\n<p>Text.</p>\n</aside>\n");
    }

    @Test
    void withoutATitleItHasItsOwnName() {
        for (Callout callout : Callout.values()) {
            assertThat(Compiled.of("> [!" + callout.word() + "]\n>\n> - x\n").html())
                    .contains("callout-" + callout.word(), "title\">" + callout.title() + "</p>", "<li>x</li>");
        }
    }

    @Test
    void attributesFollowIt() {
        assertThat(Compiled.of("> [!tip]\n> x\n\n{.wide #t}\n").html())
                .startsWith("<aside class=\"callout callout-tip wide\" id=\"t\" role=\"note\">");
    }

    @Test
    void anUnknownSortIsReportedAndStaysAQuotation() {
        Compiled compiled = Compiled.of("- > [!wraning] T\n  > x\n");

        assertThat(compiled.problems()).containsExactly("1:7 unknown-callout 'wraning'");
        assertThat(compiled.diagnostics().get(0).hint()).isEqualTo("did you mean 'warning'?");
        assertThat(compiled.html()).contains("<blockquote>");
    }

    @Test
    void otherBracketsAtTheBeginningAreText() {
        assertThat(Compiled.of("> [!x](y.html)\n").html()).contains("<a href=\"y.html\">!x</a>");
        assertThat(Compiled.of("> \\[!note] x\n").html()).contains("<blockquote>\n<p>[!note] x</p>");
        assertThat(Compiled.of("> [!9] x\n").problems()).isEmpty();
    }
}
