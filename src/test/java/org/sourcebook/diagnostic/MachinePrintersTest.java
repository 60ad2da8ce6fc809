package org.sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

class MachinePrintersTest {

    private static final Code CODE = new Code("yaml-duplicate-key");

    /** The é and the astral face stand before the place, so that code points, UTF-16 and bytes all differ. */
    private static final SourceFile FILE =
            new SourceFile("content/events/a b.md", "---\nx: [\"é\uD83D\uDE00\", ghostsek]\n---\nsecond\n");

    private static final Location PLACE = FILE.at(new Span(15, 23));

    private static final Diagnostic DIAGNOSTIC = Diagnostic.error(CODE, PLACE, "no actor 'ghostsek', 100%: look")
            .withHint("did you mean 'ghostsec'?")
            .withFix(new Edit(PLACE, "ghostsec"))
            .alsoAt(FILE.at(new Span(29, 35)));

    @Test
    void githubCommandsEscapeWhatGithubWouldRead() throws IOException {
        SourceFile odd = new SourceFile("content/a,b:c%.md", FILE.text());
        Diagnostic diagnostic = Diagnostic.warning(CODE, odd.at(PLACE.span()), "a\r\n::error::b %0A \u001B[31m");
        assertThat(printed(DiagnosticFormat.GITHUB, diagnostic, DIAGNOSTIC)).isEqualTo("""
                ::error file=content/events/a b.md,line=2,endLine=2,col=11,endColumn=19,title=yaml-duplicate-key::\
                no actor 'ghostsek', 100%25: look%0Adid you mean 'ghostsec'?
                ::warning file=content/a%2Cb%3Ac%25.md,line=2,endLine=2,col=11,endColumn=19,title=yaml-duplicate-key::\
                a␍␊::error::b %250A ␛[31m
                1 error, 1 warning in 2 files
                """);
    }

    @Test
    void githubGetsNoColumnsOverSeveralLinesAndNoLineWithoutText() throws IOException {
        Diagnostic tall = Diagnostic.error(CODE, FILE.at(new Span(4, 31)), "m");
        Diagnostic picture = Diagnostic.error(CODE, Location.ofPath("a.png"), "m");
        assertThat(printed(DiagnosticFormat.GITHUB, tall, picture))
                .contains("::error file=content/events/a b.md,line=2,endLine=4,title=yaml-duplicate-key::m\n")
                .contains("::error file=a.png,title=yaml-duplicate-key::m\n");
    }

    @Test
    void githubGetsErrorsFirstAndIsToldOfTheRest() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Location place = FILE.at(Span.at(i % 20));
            diagnostics.add(i < 50 ? Diagnostic.warning(CODE, place, "w" + i) : Diagnostic.error(CODE, place, "e" + i));
        }
        String output = printed(DiagnosticFormat.GITHUB, diagnostics.toArray(Diagnostic[]::new));
        assertThat(output.lines().limit(10)).allMatch(line -> line.startsWith("::error "));
        assertThat(output.lines().filter(line -> line.startsWith("::"))).hasSize(50);
        assertThat(output)
                .endsWith("… and 10 more\n"
                        + "10 errors, 50 warnings in 1 file (GitHub notes the first 10 of each on the changes)\n");
    }

    @Test
    void jsonSaysEverythingThatIsKnown() throws IOException {
        assertThat(printed(DiagnosticFormat.JSON, DIAGNOSTIC)).isEqualTo("""
                [
                  {
                    "code": "yaml-duplicate-key",
                    "severity": "error",
                    "message": "no actor 'ghostsek', 100%: look",
                    "hint": "did you mean 'ghostsec'?",
                    "where": {
                      "path": "content/events/a b.md",
                      "start": {
                        "offset": 15,
                        "line": 2,
                        "column": 11
                      },
                      "end": {
                        "offset": 23,
                        "line": 2,
                        "column": 19
                      }
                    },
                    "fixes": [
                      {
                        "where": {
                          "path": "content/events/a b.md",
                          "start": {
                            "offset": 15,
                            "line": 2,
                            "column": 11
                          },
                          "end": {
                            "offset": 23,
                            "line": 2,
                            "column": 19
                          }
                        },
                        "replacement": "ghostsec"
                      }
                    ],
                    "related": [
                      {
                        "path": "content/events/a b.md",
                        "start": {
                          "offset": 29,
                          "line": 4,
                          "column": 1
                        },
                        "end": {
                          "offset": 35,
                          "line": 4,
                          "column": 7
                        }
                      }
                    ]
                  }
                ]
                """);
        assertThat(printed(DiagnosticFormat.JSON)).isEqualTo("[]\n");
    }

    @Test
    void reviewdogCountsColumnsInBytes() throws IOException {
        assertThat(printed(DiagnosticFormat.RDJSONL, DIAGNOSTIC))
                .isEqualTo("{\"message\":\"no actor 'ghostsek', 100%: look\\nhint: did you mean 'ghostsec'?"
                        + "\\nalso: content/events/a b.md:4:1\","
                        + "\"location\":{\"path\":\"content/events/a b.md\",\"range\":{\"start\":{\"line\":2,\"column\":15},"
                        + "\"end\":{\"line\":2,\"column\":23}}},\"severity\":\"ERROR\",\"source\":{\"name\":\"sourcebook\"},"
                        + "\"code\":{\"value\":\"yaml-duplicate-key\"},\"suggestions\":[{\"range\":{\"start\":{\"line\":2,"
                        + "\"column\":15},\"end\":{\"line\":2,\"column\":23}},\"text\":\"ghostsec\"}]}\n");
    }

    @Test
    void sarifNamesTheRulesWithTheirExplanations() throws IOException {
        String output = printed(DiagnosticFormat.SARIF, DIAGNOSTIC);
        assertThat(output)
                .contains("\"version\": \"2.1.0\"")
                .contains("\"name\": \"Sourcebook\",\n          \"version\": \"0.1.0\"")
                .contains("\"columnKind\": \"unicodeCodePoints\"")
                .contains("\"id\": \"yaml-duplicate-key\"")
                .contains("\"shortDescription\": {\n                \"text\": \"A key that stands twice\"")
                .contains("The same key stands twice in one mapping.");
    }

    @Test
    void sarifResultsHaveRegionsFixesAndFingerprints() throws IOException {
        assertThat(printed(DiagnosticFormat.SARIF, DIAGNOSTIC))
                .contains(
                        "\"ruleId\": \"yaml-duplicate-key\",\n          \"ruleIndex\": 0,\n          \"level\": \"error\"")
                .contains("\"uri\": \"content/events/a%20b.md\",\n                  \"uriBaseId\": \"%SRCROOT%\"")
                .containsSubsequence("\"startLine\": 2", "\"startColumn\": 11", "\"endLine\": 2", "\"endColumn\": 19")
                .containsSubsequence("\"relatedLocations\"", "\"startLine\": 4")
                .containsSubsequence("\"deletedRegion\"", "\"insertedContent\"", "\"text\": \"ghostsec\"")
                .containsPattern("\"primaryLocationLineHash\": \"[0-9a-f]{16}:1\"");
    }

    @Test
    void sarifFingerprintsOutliveMovedLinesAndTellEqualLinesApart() {
        SourceFile before = new SourceFile("a", "x\n  y\n");
        SourceFile after = new SourceFile("a", "x\n\n\ny\ny\n");
        String old = new Fingerprints().next(Diagnostic.error(CODE, before.at(new Span(4, 5)), "m"));
        Fingerprints fresh = new Fingerprints();
        assertThat(fresh.next(Diagnostic.error(CODE, after.at(new Span(4, 5)), "other")))
                .isEqualTo(old);
        assertThat(fresh.next(Diagnostic.error(CODE, after.at(new Span(6, 7)), "other")))
                .isEqualTo(old.replace(":1", ":2"));
    }

    @Test
    void pathsInSarifAreUriReferences() {
        assertThat(UriPath.of("content/a b/é%:#?.md")).isEqualTo("content/a%20b/%C3%A9%25%3A%23%3F.md");
    }

    @Test
    void theSummaryIsMarkdownThatContentCannotBreak() throws IOException {
        Diagnostic evil = Diagnostic.warning(CODE, PLACE, "<img src=x> [a](b) `c` @all \u001B");
        StringBuilder out = new StringBuilder();
        new MarkdownSummary().print(List.of(DIAGNOSTIC, evil), out);
        assertThat(out.toString()).isEqualTo("""
                **1 error, 1 warning in 1 file**

                ### content/events/a b.md

                - **error** at 2:11: no actor 'ghostsek', 100%: look (`yaml-duplicate-key`)\s\s
                  did you mean 'ghostsec'?
                - **warning** at 2:11: \\<img src=x\\> \\[a\\](b) \\`c\\` \\@all ␛ (`yaml-duplicate-key`)
                """);
    }

    @Test
    void theSummaryStaysBelowItsLimit() throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            SourceFile file = new SourceFile(String.format("content/%04d.md", i), "x");
            diagnostics.add(Diagnostic.error(CODE, file.at(Span.at(0)), "日".repeat(300)));
        }
        StringBuilder out = new StringBuilder();
        new MarkdownSummary().print(diagnostics, out);
        assertThat(out.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .hasSizeLessThan(1 << 20);
        assertThat(out).containsPattern("… and [0-9]+ more\n$");
    }

    @Test
    void formatsAreFoundByName() {
        for (DiagnosticFormat format : DiagnosticFormat.values()) {
            assertThat(DiagnosticFormat.named(format.word())).contains(format);
        }
        assertThat(DiagnosticFormat.named("xml")).isEmpty();
    }

    private static String printed(DiagnosticFormat format, Diagnostic... diagnostics) throws IOException {
        StringBuilder out = new StringBuilder();
        format.printer(true, "0.1.0").print(List.of(diagnostics), out);
        return out.toString();
    }
}
