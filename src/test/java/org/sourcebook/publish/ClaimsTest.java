package org.sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClaimsTest {

    @Test
    void onePathTwiceNamesBothOrigins() {
        assertThat(conflicts("b.md a.html", "a.md a.html"))
                .containsExactly("b.md: 'a.html' is also written by a.md (a.md)");
    }

    @Test
    void pathsThatDifferInCaseConflict() {
        assertThat(conflicts("a.md About.html", "b.md about.html"))
                .containsExactly("b.md: 'about.html' and 'About.html', written by a.md, differ only in case, "
                        + "which many systems ignore (a.md)");
    }

    @Test
    void foldersThatDifferInCaseConflict() {
        assertThat(conflicts("a.md Img/a.png", "b.md img/b.png"))
                .hasSize(1)
                .first()
                .asString()
                .contains("differ only");
    }

    @Test
    void fileAndFolderConflictWhicheverComesFirst() {
        assertThat(conflicts("a.md a", "b.md a/b"))
                .isEqualTo(conflicts("b.md a/b", "a.md a"))
                .containsExactly("b.md: 'a/b' and 'a', written by a.md, make one name a file and a folder (a.md)");
        assertThat(conflicts("a.md x/y", "b.md X/y/z/w")).hasSize(1);
    }

    @Test
    void whatIsReportedDoesNotDependOnTheOrder() {
        List<String> claims = new ArrayList<>(List.of(
                "1 a",
                "2 a",
                "3 A",
                "4 a/b",
                "5 x/y",
                "6 X/z",
                "7 x",
                "8 q/r",
                "9 q/s",
                "10 q/R/t",
                "11 ok",
                "12 m/n"));
        Set<List<String>> answers = new HashSet<>();
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            Collections.shuffle(claims, random);
            answers.add(conflicts(claims.toArray(String[]::new)));
        }
        assertThat(answers).hasSize(1);
        assertThat(answers.iterator().next()).hasSizeGreaterThan(5).noneMatch(found -> found.startsWith("11:"));
    }

    @Test
    void differentPathsDoNotConflict() {
        assertThat(conflicts("a.md a/b.html", "b.md a/c.html", "c.md a.html", "d.md ab"))
                .isEmpty();
    }

    private static List<String> conflicts(String... claims) {
        Claims taken = new Claims();
        for (String claim : claims) {
            int space = claim.indexOf(' ');
            taken.add(claim.substring(space + 1), claim.substring(0, space));
        }
        return taken.conflicts().stream()
                .map(found -> found.where().file() + ": " + found.message() + " ("
                        + found.related().get(0).file() + ")")
                .toList();
    }
}
