package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImpactCommandTest {

    private static final String CLAIM = "statement: x\nsaid: [somebody]\nstanding: unverified\nstanding_reason: x\n";

    @TempDir
    private Path site;

    @BeforeEach
    void aLittleSite() throws IOException {
        write("content/site.yaml", "title: T\n");
        for (String id : new String[] {"origin", "report", "copy", "other"}) {
            write("content/sources/" + id + ".yaml", "title: The " + id + "\ntype: webpage\nread: full\n");
        }
        claim("first", "[origin]");
        claim("relayed", "[{source: report, relays: origin}, other]");
        claim("far", "[{source: copy, relays: report}]");
        claim("circle", "[{source: report, relays: copy}, {source: other, stance: contradicts}]");
        claim("apart", "[report, other]");
        write("content/pages/about.md", "---\ntitle: About\n---\n\nWords [@origin].\n");
    }

    private void claim(String id, String evidence) throws IOException {
        write("content/claims/" + id + ".yaml", "title: C " + id + "\n" + CLAIM + "evidence: " + evidence + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void everythingThatRestsOnASourceIsListedWithItsWayAndPlace() {
        CommandLineRun run = CommandLineRun.in(site, "impact", "origin");

        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        source:origin: The origin
                        5 records rest on it, 4 on it alone.

                        claim:circle: C circle  [alone]
                          content/claims/circle.yaml:6:21  supports, through report, nothing else does

                        claim:far: C far  [alone]
                          content/claims/far.yaml:6:21  supports, through copy, then report, nothing else does

                        claim:first: C first  [alone]
                          content/claims/first.yaml:6:12  supports, nothing else does

                        claim:relayed: C relayed
                          content/claims/relayed.yaml:6:21  supports, through report

                        page:about: About  [alone]
                          content/pages/about.md:5:9  supports, nothing else does
                        """);
    }

    @Test
    void programsGetTheSameAsJson() {
        CommandLineRun run = CommandLineRun.in(site, "impact", "source:report", "--format", "json");

        assertThat(run.out())
                .contains("\"id\": \"source:report\"", "\"id\": \"claim:far\"", "\"source:copy\"", "\"line\": 6")
                .contains("\"id\": \"claim:apart\"")
                .doesNotContain("claim:first");
    }

    @Test
    void aSourceOfNothingIsSaidToBeThat() throws IOException {
        write("content/sources/unused.yaml", "title: Unused\ntype: webpage\nread: full\n");

        assertThat(CommandLineRun.in(site, "impact", "unused").out()).contains("Nothing rests on it.");
    }

    @Test
    void anUnknownIdIsMetWithTheNearest() {
        CommandLineRun run = CommandLineRun.in(site, "impact", "orign");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("no source has the id 'orign'", "did you mean 'origin'?");
    }

    @Test
    void whatCannotBeCitedIsNoSource() {
        CommandLineRun run = CommandLineRun.in(site, "impact", "first");

        assertThat(run.code()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("claim:first cannot be cited");
    }

    @Test
    void theRetractionOfASourceIsTold() throws IOException {
        write(
                "content/sources/origin.yaml",
                "title: The origin\ntype: webpage\nread: full\n"
                        + "retraction: {status: withdrawn, date: 2026-01-02, reason: Made up.}\n");

        assertThat(CommandLineRun.in(site, "impact", "origin").out()).contains("withdrawn, 2 January 2026: Made up.");
        assertThat(CommandLineRun.in(site, "impact", "origin", "--format", "json")
                        .out())
                .contains("\"status\": \"withdrawn\"");
    }

    @Test
    void whatCouldNotBeReadIsAdmitted() throws IOException {
        write("content/claims/broken.yaml", "title: [\n");
        CommandLineRun run = CommandLineRun.in(site, "impact", "origin");

        assertThat(run.code()).isEqualTo(Exit.ERRORS);
        assertThat(run.out()).contains("claim:first");
        assertThat(run.err()).contains("records that could not be read are not among these");
    }
}
