package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextOrderTest {

    @Test
    void textsStandInTheOrderAReaderExpects() {
        List<String> ordered = List.of(
                "9 accounts",
                "10 accounts",
                "9,200 accounts",
                "“About” a list",
                "Anonymous",
                "anonymous",
                "Élan",
                "elbow",
                "OpISIS",
                "Чат",
                "列");
        List<String> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        shuffled.sort(TextOrder.ALPHABETICAL);

        assertThat(shuffled).isEqualTo(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "List Released, list-released",
        "Été 2015!, ete-2015",
        "--a--b--, a-b",
        "x_y, x-y",
        "Größe, grosse",
        "Editor's note, editors-note"
    })
    void aSlugIsMadeOfWhatWasProbablyMeant(String text, String slug) {
        assertThat(Slug.nearest(text)).contains(slug);
        assertThat(Slug.isOne(slug)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"List", "a--b", "-a", "a-", "a_b", "é", "''"})
    void whatIsNoSlugIsKnown(String text) {
        assertThat(Slug.isOne(text)).isFalse();
    }
}
