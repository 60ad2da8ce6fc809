package org.sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

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
        HtmlScanner.Tag tag = new HtmlScanner("<A HREF='x&amp;y' id=\"a>b\" hidden data-x=1/2 title = \"t\">")
                .tags()
                .get(0);

        assertThat(tag.name()).isEqualTo("a");
        assertThat(tag.attribute("href")).isEqualTo("x&y");
        assertThat(tag.attribute("id")).isEqualTo("a>b");
        assertThat(tag.has("hidden")).isTrue();
        assertThat(tag.attribute("data-x")).isEqualTo("1/2");
        assertThat(tag.attribute("title")).isEqualTo("t");
    }

    @Test
    void numericReferencesAreResolved() {
        HtmlScanner.Tag tag = new HtmlScanner("<a href=\"&#106;avascript&#x3a;&bogus;&#xFFFFFFF;\">")
                .tags()
                .get(0);

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
        assertThat(new HtmlScanner(html).tags()).hasSizeLessThanOrEqualTo(1);
    }

    private static List<String> names(String html) {
        return new HtmlScanner(html).tags().stream().map(HtmlScanner.Tag::name).toList();
    }
}
