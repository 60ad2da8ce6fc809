package org.sourcebook.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a",
                "a//b",
                "a/",
                "../a",
                "a/../b",
                "./a",
                "a/.",
                "a\\b",
                "c:d",
                "a\u0000b",
                "a\nb",
                "a\u0085b",
                "a\u007fb",
                "con",
                "CON.html",
                "a/aux",
                "com1.txt",
                "LPT9",
                "nul .txt",
                "com\u00b9",
                "conin$",
                "a.",
                "a ",
                " a",
                "b./c",
                "b /c",
                "what?.png",
                "a*b",
                "a|b",
                "<a>",
                "\"a\"",
                ".sourcebook/journal.txt",
                "a/.Sourcebook",
                ".git/hooks/x",
                ".GIT",
                "a\ud800b"
            })
    void pathsThatNotEverySystemHoldsAreFaults(String path) {
        assertThat(OutputName.fault(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a/b.html",
                ".nojekyll",
                ".well-known/security.txt",
                "console",
                "com10",
                "auxiliary.html",
                "a..b",
                "a b",
                "é/ß.html",
                "出来事/😀",
                "nul-hypothesis.html",
                ".gitignore"
            })
    void otherPathsAreNot(String path) {
        assertThat(OutputName.fault(path)).isEmpty();
    }

    @Test
    void segmentsAreMeasuredInBytes() {
        assertThat(OutputName.fault("é".repeat(127))).isEmpty();
        assertThat(OutputName.fault("x/" + "é".repeat(128))).isPresent();
        assertThat(OutputName.fault("a".repeat(255) + "/" + "b".repeat(255))).isEmpty();
        assertThat(OutputName.fault("a".repeat(256))).isPresent();
    }

    @Test
    void foldingIsThatOfFileSystems() {
        assertThat(OutputName.folded("Straße/ÉTÉ")).isEqualTo(OutputName.folded("straße/e\u0301te\u0301"));
        assertThat(OutputName.folded("straße")).isNotEqualTo(OutputName.folded("strasse"));
        assertThat(OutputName.folded("ΣΟΦΟΣ"))
                .isEqualTo(OutputName.folded("σοφος"))
                .isEqualTo(OutputName.folded("σοφοσ"));
    }

    /** Paths in capitals are looked at in every way, those in small letters first for whether they need it. */
    @Test
    void caseMakesNoDifferenceToWhatIsWrong() {
        Random random = new Random(11);
        int faults = 0;
        for (int round = 0; round < 20_000; round++) {
            String path = "x" + path(random);
            boolean wrong = OutputName.fault(path).isPresent();
            faults += wrong ? 1 : 0;

            assertThat(wrong)
                    .as(path)
                    .isEqualTo(OutputName.fault(path.toUpperCase(Locale.ROOT)).isPresent());
        }
        assertThat(faults).isBetween(1000, 19_000);
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            String[] pieces = {"con", "com1", "/", ".", "long-name", "nul.html", "é", "a", "9", "/deeper-", " "};
            path.append(pieces[random.nextInt(pieces.length)]);
        }
        return path.toString();
    }
}
