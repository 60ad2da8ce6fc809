package org.sourcebook.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrderTest {

    private static final List<Edtf> DATES =
            Vectors.valid().stream().map(vector -> Vectors.date(vector.text())).toList();

    @Test
    void datesFollowTheirBounds() {
        List<String> ordered = List.of(
                "[..1984]",
                "../1985",
                "Y-17E7",
                "-0043",
                "0000",
                "198X",
                "1985-01-01",
                "1985-01",
                "1985",
                "1985-XX-XX",
                "1985/1986",
                "1985/..",
                "1985-04",
                "/1985",
                "1986",
                "Y12345");
        assertThat(shuffled(ordered)).isEqualTo(ordered);
    }

    @Test
    void unknownEndHasThePlaceOfTheKnownOne() {
        List<String> ordered =
                List.of("1984", "1985/", "1985-01-01", "1985", "1985-12-30", "/1985", "1985-12-31", "1986");
        assertThat(shuffled(ordered)).isEqualTo(ordered);
    }

    @Test
    void coarserDateStandsBeforeAFinerOneOfTheSameDays() {
        assertThat(shuffled(List.of("2015", "2015-21", "2015-XX", "2015-XX-XX")))
                .containsExactly("2015", "2015-21", "2015-XX", "2015-XX-XX");
        assertThat(shuffled(List.of("2001-21", "2001-22", "2001-23", "2001-24")))
                .containsExactly("2001-21", "2001-22", "2001-23", "2001-24");
    }

    @Test
    void orderIsTotal() {
        for (Edtf a : DATES) {
            for (Edtf b : DATES) {
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
                assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
            }
        }
    }

    @Test
    void orderIsTransitive() {
        Random random = new Random(4);
        for (int i = 0; i < 50_000; i++) {
            List<Edtf> three = new ArrayList<>(List.of(pick(random), pick(random), pick(random)));
            Collections.sort(three);
            assertThat(three.get(0).compareTo(three.get(2))).isLessThanOrEqualTo(0);
            assertThat(three.get(0).compareTo(three.get(1))).isLessThanOrEqualTo(0);
            assertThat(three.get(1).compareTo(three.get(2))).isLessThanOrEqualTo(0);
        }
    }

    private static Edtf pick(Random random) {
        return DATES.get(random.nextInt(DATES.size()));
    }

    private static List<String> shuffled(List<String> texts) {
        List<String> copy = new ArrayList<>(texts);
        Collections.shuffle(copy, new Random(1));
        return copy.stream().map(Vectors::date).sorted().map(Edtf::text).toList();
    }
}
