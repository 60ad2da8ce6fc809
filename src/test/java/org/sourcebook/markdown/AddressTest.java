package org.sourcebook.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScript:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6A;&#x61;vascript&colon;alert(1)",
                "java&Tab;script:x",
                "java&NewLine;script:x",
                "java&#0;script:x",
                "<java script:x>",
                "<\u00a0javascript:x>",
                "&#1;javascript:x",
                "&#x200B;javascript:x",
                "%6Aavascript:x",
                "%256Aavascript:x",
                "javascript%3Aalert(1)",
                "vbscript:x",
                "data:text/html,x",
                "DATA:image/svg+xml,x",
                "blob:x",
                "file:///etc/hosts",
                "about:blank",
                "view-source:x",
                "//example.org/x",
                "\\\\\\\\example.org",
                "/\\\\example.org",
                "&#47;/example.org",
                "%2F%2Fexample.org",
                "</ /example.org>",
            })
    void anUnsafeAddressIsReportedAndNeverWritten(String address) {
        for (String markdown :
                new String[] {"[a](" + address + ")", "![a](" + address + ")", "[a]\n\n[a]: " + address}) {
            Compiled compiled = Compiled.of(markdown);
            assertThat(compiled.diagnostics())
                    .as(markdown)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.code()).isEqualTo(AddressRules.UNSAFE));
            assertThat(compiled.html()).as(markdown).doesNotContain("href", "src");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c:d#e",
                "HTTP://example.org",
                "mailto:a@b.org",
                "../a.html",
                "/a/b.html#c",
                "#c",
                "?q=1",
                "./a:b.html",
                "a/b:c",
                "<a b.html>",
                "%C3%A9.html",
                "é.html",
            })
    void aSafeAddressPasses(String address) {
        Compiled compiled = Compiled.of("[a](" + address + ")");

        assertThat(compiled.problems()).isEmpty();
        assertThat(compiled.html()).contains("<a href=");
    }

    @Test
    void addressesInAngleBracketsAreJudgedToo() {
        assertThat(Compiled.of("é <javascript:x> <https://a.b> <c@d.e>").problems())
                .containsExactly("1:4 unsafe-address 'javascript:x'");
    }

    @Test
    void aMailAddressIsNoImage() {
        assertThat(Compiled.of("![a](mailto:b@c.d)").problems()).containsExactly("1:6 unsafe-address 'mailto:b@c.d'");
    }

    @Test
    void anEmptyAddressIsReported() {
        assertThat(Compiled.of("[a]() ![b](<>)").problems())
                .containsExactly("1:5 empty-address ''", "1:13 empty-address ''");
    }

    @Test
    void aWordBeforeAColonMayHaveBeenMeantForAKind() {
        assertThat(Compiled.of("[x](event:list-released)").diagnostics().get(0).hint())
                .endsWith("to link to an entity write [[event:list-released|text]]");
        assertThat(Compiled.of("[x](javascript:x)").diagnostics().get(0).hint()).doesNotContain("[[");
    }

    @Test
    void aLabelThatIsNotDefinedIsReportedAndOneDefinedTwice() {
        Compiled compiled = Compiled.of("[text][lable] [sic] [label][]\n\n[label]: x\n[Label]: y\n");

        assertThat(compiled.problems())
                .containsExactly("1:8 undefined-link-label 'lable'", "4:1 duplicate-link-definition '[Label]'");
        assertThat(compiled.diagnostics().get(0).hint()).isEqualTo("did you mean 'label'?");
        assertThat(compiled.html()).contains("<a href=\"x\">label</a>");
    }

    @Test
    void theSpanOfALinkByLabelIsWhereItsAddressStands() {
        Piece.Link link = (Piece.Link)
                Compiled.of("[a]\n\n[a]: <b> 'c'\n").body().pieces().get(1);

        assertThat(link.target()).isEqualTo("b");
        assertThat(link.title()).isEqualTo("c");
        assertThat(link.span().start()).isEqualTo(11);
        assertThat(link.span().length()).isEqualTo(1);
    }
}
