package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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

    /** Texts that begin with a letter beyond ASCII are compared by their whole keys, others as far as they have to be. */
    @Test
    void pairsThatAreToldApartEarlyStandAsTheirWholeKeysWould() {
        Random random = new Random(3);
        for (int round = 0; round < 20_000; round++) {
            String left = "a" + text(random);
            String right = "a" + text(random);

            assertThat(Integer.signum(TextOrder.ALPHABETICAL.compare(left, right)))
                    .as("%s, %s", left, right)
                    .isEqualTo(Integer.signum(TextOrder.ALPHABETICAL.compare("é" + left, "é" + right)));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append("aAbB  19-,é".charAt(random.nextInt(11)));
        }
        return text.toString();
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
