package org.sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageFactsReaderTest {

    @Test
    void linksSayWhetherABrowserFetchesThem() {
        PageFacts facts = facts("<link rel=canonical href=c><link rel=stylesheet href=s.css><a href=a.html>"
                + "<img src=i.png srcset='j.png 2x, k.png 3x' alt=''><a href=a.html>");

        assertThat(facts.links())
                .containsExactly(
                        new PageFacts.Link("link", "href", "c", false),
                        new PageFacts.Link("link", "href", "s.css", true),
                        new PageFacts.Link("a", "href", "a.html", false),
                        new PageFacts.Link("img", "src", "i.png", true),
                        new PageFacts.Link("img", "srcset", "j.png", true),
                        new PageFacts.Link("img", "srcset", "k.png", true));
    }

    @Test
    void idsAndTheirRepeatsAreNoted() {
        PageFacts facts = facts("<p id=a><p id=b><p id=a>");

        assertThat(facts.ids()).containsExactly("a", "b");
        assertThat(facts.repeatedIds()).containsExactly("a");
    }

    @Test
    void whatThePolicyForbidsIsNamed() {
        PageFacts facts = facts("<p style='x' onclick=y><style>z</style><script>w</script><img src=a>"
                + "<script type='application/ld+json'>{}</script><script src=a.js></script>");

        assertThat(facts.breaches())
                .containsExactly(
                        "the attribute 'style' on <p>",
                        "the attribute 'onclick' on <p>",
                        "a <style> element",
                        "a script without src",
                        "an <img> without alt");
    }

    @Test
    void theOutlineIsTheHeadingsInOrder() {
        assertThat(facts("<h1>a</h1><h2>b</h2><hr><h4>c</h4>").headings()).containsExactly(1, 2, 4);
    }

    private static PageFacts facts(String html) {
        return PageFactsReader.read(html.getBytes(StandardCharsets.UTF_8));
    }
}
