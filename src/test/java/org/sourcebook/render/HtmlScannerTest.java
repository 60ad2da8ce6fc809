package org.sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlScannerTest {

    @Test
    void tagsInCommentsAndTextElementsAreNoTags() {
        assertThat(names("<p>a<!-- <b> --><script>if (a<b) '<i>'</script><textarea><u></textarea><em>"))
                .containsExactly("p", "script", "textarea", "em");
    }

    @Test
    void attributesAreReadHoweverTheyAreQuoted() {
        HtmlScanner.Tag tag = tags("<A HREF='x&amp;y' id=\"a>b\" hidden data-x=1/2 title = \"t\">")
                .get(0);

        assertThat(tag.name()).isEqualTo("a");
        assertThat(tag.attribute("href")).isEqualTo("x&y");
        assertThat(tag.attribute("id")).isEqualTo("a>b");
        assertThat(tag.has("hidden")).isTrue();
        assertThat(tag.attribute("data-x")).isEqualTo("1/2");
        assertThat(tag.attribute("title")).isEqualTo("t");
    }

    @Test
    void namesThatAreRareOrBeyondAsciiAreReadToo() {
        HtmlScanner.Tag tag =
                tags("<Bläh-Element ÄX=é DATA-Seldom='\uD83D\uDE00'>").get(0);

        assertThat(tag.name()).isEqualTo("bläh-element");
        assertThat(tag.attribute("äx")).isEqualTo("é");
        assertThat(tag.attribute("data-seldom")).isEqualTo("\uD83D\uDE00");
    }

    @Test
    void numericReferencesAreResolved() {
        HtmlScanner.Tag tag =
                tags("<a href=\"&#106;avascript&#x3a;&bogus;&#xFFFFFFF;\">").get(0);

        assertThat(tag.attribute("href")).isEqualTo("javascript:&bogus;&#xFFFFFFF;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<a",
                "<a b",
                "<a b=",
                "<a b='",
                "<!--",
                "<script>",
                "</",
                "<?x",
                "a < b > c",
                "<a/>",
                "<a /b/ c>"
            })
    void brokenMarkupEndsSomewhere(String html) {
        assertThat(tags(html)).hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> names(String html) {
        return tags(html).stream().map(HtmlScanner.Tag::name).toList();
    }

    private static List<HtmlScanner.Tag> tags(String html) {
        List<HtmlScanner.Tag> found = new ArrayList<>();
        new HtmlScanner(html.getBytes(StandardCharsets.UTF_8)).tags(found::add);
        return found;
    }
}
