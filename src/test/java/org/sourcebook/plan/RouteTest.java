package org.sourcebook.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, about.html, about.html",
        "index.html, events/a.html, events/a.html",
        "events/a.html, index.html, ../index.html",
        "events/a.html, events/b.html, b.html",
        "events/a.html, actors/b.html, ../actors/b.html",
        "events/a.html, events/a.html, a.html",
        "events/a/x.html, events/b.html, ../b.html",
        "events/a.html, events/a/x.html, a/x.html",
        "eventsx/a.html, events/a.html, ../events/a.html",
        "fr/events/a.html, events/a.html, ../../events/a.html"
    })
    void linksAreRelativeToThePageTheyStandOn(String from, String to, String link) {
        assertThat(Route.of(from).to(Route.of(to))).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource({"index.html, ''", "a/b.html, ../", "a/b/c.html, ../../"})
    void theWayToTheRootGoesUpOncePerFolder(String path, String root) {
        assertThat(Route.of(path).toRoot()).isEqualTo(root);
    }

    @Test
    void aLanguageIsAFolderInFront() {
        Route french = new Route("fr", "events/a.html");

        assertThat(french.output()).isEqualTo("fr/events/a.html");
        assertThat(french.to(Route.of("events/a.html"))).isEqualTo("../../events/a.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a.html", "a/"})
    void whatNamesNoFileIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> Route.of(path));
    }
}
