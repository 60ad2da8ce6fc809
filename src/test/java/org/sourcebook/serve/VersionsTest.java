package org.sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    private final Versions versions = new Versions();

    @Test
    void pageIsLoadedAgainWhenItIsWrittenAnewAndNoOther() {
        int before = versions.of("events/a.html");
        int other = versions.of("events/index.html");
        versions.change(List.of("events/a.html"));
        assertThat(versions.of("events/a.html")).isGreaterThan(before);
        assertThat(versions.of("events/index.html")).isEqualTo(other);
        assertThat(versions.of("")).as("any page").isEqualTo(versions.of("events/a.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/site.css", "assets/site.js", "events/photo.webp", "fonts/a.woff2", "404.html"})
    void whatAnyPageMayLoadConcernsAll(String path) {
        int before = versions.of("events/a.html");
        versions.change(List.of(path));
        assertThat(versions.of("events/a.html")).isGreaterThan(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"events/a.json", "changes.xml", "data/events.csv", "cards/events/a.png", "fr/cards/index.png"})
    void whatNoPageLoadsConcernsNone(String path) {
        int before = versions.of("events/a.html");
        versions.change(List.of(path));
        assertThat(versions.of("events/a.html")).isEqualTo(before);
    }

    @Test
    void indexOfTheSearchConcernsItsPage() {
        int before = versions.of("fr/search.html");
        int elsewhere = versions.of("search.html");
        versions.change(List.of("fr/search/words-0.js", "fr/search/index.js"));
        assertThat(versions.of("fr/search.html")).isGreaterThan(before);
        assertThat(versions.of("search.html")).isEqualTo(elsewhere);
    }

    @Test
    void numbersNeverComeBack() {
        versions.change(List.of("a.html"));
        int first = versions.of("a.html");
        versions.changeAll();
        assertThat(versions.of("a.html")).isGreaterThan(first);
        versions.change(List.of("a.html"));
        assertThat(versions.of("a.html")).isGreaterThan(first + 1);
    }
}
