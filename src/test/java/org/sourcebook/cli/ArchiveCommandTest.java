package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.extract.Pdf;
import org.sourcebook.fetch.RawServer;

/** {@code sourcebook archive} against a server of this test, from the page to the build that relies on it. */
class ArchiveCommandTest {

    private static final String PAGE = "<meta charset=utf-8><h1>News</h1><p>They released the “list” of 9,200.</p>";

    @TempDir
    private Path site;

    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        write("content/site.yaml", "title: T\n");
        source("s", server.address("/s"));
        event("the \\\"list\\\" of 9,200", "s");
        server.page("/s", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void source(String id, String url) throws IOException {
        write(
                "content/sources/" + id + ".md",
                "---\r\ntitle: The source   # as printed\r\ntype: webpage\r\nread: full\r\nurl: " + url
                        + "\r\n# no more\r\n---\r\n\r\nAbout it.\r\n");
    }

    private void event(String quote, String... sources) throws IOException {
        StringBuilder evidence = new StringBuilder();
        for (String source : sources) {
            evidence.append("  - {source: " + source + ", quote: \"" + quote + "\"}\n");
        }
        write("content/events/e.yaml", "title: E\ndates: [2015]\nstanding: undisputed\nevidence:\n" + evidence);
    }

    private CommandLineRun archive(String... arguments) {
        String[] all =
                Stream.concat(Stream.of("archive"), Arrays.stream(arguments)).toArray(String[]::new);
        return CommandLineRun.in(site, all);
    }

    private CommandLineRun check() {
        return CommandLineRun.in(site, "check");
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private Path capture() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("captures/sources"))) {
            return files.sorted().reduce((first, second) -> second).orElseThrow();
        }
    }

    @Test
    void aCaptureVerifiesAQuoteAndTheBuildKnows() throws IOException {
        assertThat(check().err()).contains("the source has not been captured [quote-unverified]");

        CommandLineRun run = archive("s", "--allow-private");

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("s: captured " + server.address("/s") + ", ")
                .contains("verified: \"the \"list\" of 9,200\" (content/events/e.yaml:5:24)")
                .endsWith("1 of 1 source done; quotes: 1 verified, 0 changed, 0 unverified.\n");
        assertThat(Files.readString(site.resolve("content/sources/s.md")))
                .startsWith("---\r\ntitle: The source   # as printed\r\n")
                .containsPattern(
                        "\r\n# no more\r\ncapture:\r\n  date: \"\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\"\r\n")
                .contains("\r\n  address: \"" + server.address("/s") + "\"\r\n---\r\n\r\nAbout it.\r\n");
        assertThat(files().keySet()).anyMatch(path -> path.matches("captures/sources/s-\\d{8}T\\d{6}Z\\.warc\\.gz"));
        assertThat(Files.readString(site.resolve("captures/.gitignore"))).isEqualTo("*\n");
        assertThat(check().out()).contains("nothing is wrong");
        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void aPageThatHasChangedIsAnErrorOfTheBuild() throws IOException {
        archive("s", "--allow-private");
        server.page("/s", "text/html", "<p>We released nothing.".getBytes(StandardCharsets.UTF_8));

        CommandLineRun again = archive("s", "--allow-private");

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("changed: \"the \"list\" of 9,200\"");
        assertThat(check().code()).isEqualTo(1);
        assertThat(check().err()).contains("[quote-changed]");
    }

    @Test
    void aQuoteWrittenLaterIsLookedForInTheCaptureAtHand() throws IOException {
        archive("s", "--allow-private");
        server.close();
        event("They released", "s");
        assertThat(check().err()).contains("written after the capture was looked at [quote-unverified]");

        CommandLineRun run = archive("--offline");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("s: looked again at the capture of ").contains("verified: \"They released\"");
        assertThat(check().out()).contains("nothing is wrong");

        try (Stream<Path> files = Files.list(site.resolve("captures/sources"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        assertThat(archive("--offline").err())
                .contains("the capture its record names is not in captures/; it is as it was");
        assertThat(check().out()).contains("nothing is wrong");
    }

    @Test
    void redirectsStandInTheCaptureAndTheLastAddressInTheRecord() throws IOException {
        source("s", server.address("/old"));
        server.redirect("/old", 301, "/middle").redirect("/middle", 302, "/s");

        assertThat(archive("s", "--allow-private").code()).isZero();

        assertThat(Files.readString(site.resolve("content/sources/s.md")))
                .contains("address: \"" + server.address("/s") + "\"");
        assertThat(archive("--offline").out()).contains("verified");
        Path kept = site.resolve("kept.warc.gz");
        Files.copy(capture(), kept);
        CommandLineRun taken = archive("s", "--from", "kept.warc.gz");
        assertThat(taken.out()).contains("captured " + server.address("/s")).contains("verified");
    }

    @Test
    void aSourceThatFailsStaysAsItWasAndTheOthersGoOn() throws IOException {
        source("broken", server.address("/broken"));
        source("gone", server.address("/gone"));
        server.reply("/broken", "HTTP/1.1 200 OK\nContent-Length: 5000", "short".getBytes(StandardCharsets.US_ASCII));
        event("They released", "broken", "gone", "s");
        archive("s", "--allow-private");
        SortedMap<String, String> before = files();
        before.keySet().removeIf(path -> path.contains("/s"));

        CommandLineRun run = archive("broken", "gone", "s", "--allow-private");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("broken: the reply breaks off: 5 bytes came of 5000; it is as it was\n")
                .contains(
                        "gone: " + server.address("/gone") + " answers 404: there is no such page; it is as it was\n");
        assertThat(run.out()).contains("1 of 3 sources done");
        SortedMap<String, String> after = files();
        after.keySet().removeIf(path -> path.contains("/s"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() throws IOException {
        SortedMap<String, String> before = files();

        CommandLineRun run = archive("s");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("not on the public internet; --allow-private lets it");
        assertThat(server.requests()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void filesAreTakenInWithoutAnAddress() throws IOException {
        Files.write(site.resolve("page.pdf"), Pdf.of("They released the \"list\" of 9,200."));
        assertThat(archive("s", "--from", "page.pdf").out())
                .contains("s: taken in, ")
                .contains("verified");
        assertThat(Files.readString(site.resolve("content/sources/s.md"))).doesNotContain("address:");
        assertThat(archive("--offline").out()).contains("verified");
        assertThat(check().out()).contains("nothing is wrong");

        Files.write(site.resolve("scan.pdf"), Pdf.picture());
        CommandLineRun scan = archive("s", "--from", "scan.pdf");
        assertThat(scan.out()).contains("the PDF holds no text, only pictures of it: one page; quotes stay unverified");
        assertThat(scan.code()).isZero();
        assertThat(check().err()).contains("nobody has checked the quote: the PDF holds no text");

        Files.writeString(site.resolve("text.txt"), "So: the \"list\" of\n  9,200.");
        assertThat(archive("s", "--from", "text.txt").out()).contains("verified");
    }

    @Test
    void aFileThatIsNoneOrBreaksOffIsRefused() throws IOException {
        archive("s", "--allow-private");
        byte[] warc = Files.readAllBytes(capture());
        Files.write(site.resolve("short.warc.gz"), Arrays.copyOf(warc, warc.length / 2));
        Files.write(site.resolve("head.warc.gz"), Arrays.copyOf(warc, 40));
        byte[] changed = warc.clone();
        changed[warc.length / 2] ^= 0x55;
        Files.write(site.resolve("changed.warc.gz"), changed);
        Files.writeString(site.resolve("none.warc"), "nothing");
        Files.writeString(
                site.resolve("half.warc"),
                "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 500\r\n\r\nHTTP/1.1 200");
        Files.write(site.resolve("empty.html"), new byte[0]);
        SortedMap<String, String> before = files();

        for (String file : List.of("short.warc.gz", "head.warc.gz", "changed.warc.gz", "none.warc", "half.warc")) {
            assertThat(archive("s", "--from", file).err())
                    .as(file)
                    .contains("s: the WARC file ")
                    .contains("it is as it was");
        }
        assertThat(archive("s", "--from", "empty.html").err()).contains("s: the file is empty; it is as it was");
        assertThat(archive("s", "--from", "missing.html").err()).contains("s: there is no file ");
        assertThat(archive("s", "--from", "content").err()).contains("s: it is no file");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aDryRunAsksNobodyAndWritesNothing() throws IOException {
        source("hidden", server.address("/hidden"));
        write(
                "content/sources/hidden.md",
                Files.readString(site.resolve("content/sources/hidden.md"))
                        .replace("read: full", "read: full\r\nlink: none"));
        SortedMap<String, String> before = files();

        CommandLineRun run = archive("--dry-run");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .isEqualTo("s: would ask for " + server.address("/s")
                        + " and look for 1 quote\n1 source; nothing was done.\n");
        assertThat(archive("hidden", "--dry-run").out()).contains("would ask for " + server.address("/hidden"));
        assertThat(server.requests()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void wrongUsageIsSaid() {
        assertThat(archive("nobody").code()).isEqualTo(2);
        assertThat(archive("nobody").err()).contains("no source is called 'nobody'");
        assertThat(archive("--from", "a.pdf").err()).contains("one file for one source");
        assertThat(archive("s", "--from", "a.pdf", "--offline").err()).contains("choose one");
        assertThat(archive("s", "--max-size", "0").code()).isEqualTo(2);
    }

    @Test
    void aRecordThatCannotBeWrittenLeavesEverythingAsItWas() throws IOException {
        // In the place of the lock file stands a folder.
        Files.createDirectories(site.resolve("locks/sources/s.yaml/x"));
        SortedMap<String, String> before = files();

        CommandLineRun run = archive("s", "--allow-private");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("it is as it was");
        assertThat(files()).isEqualTo(before);
    }
}
