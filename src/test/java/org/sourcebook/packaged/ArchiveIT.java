package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.extract.Pdf;
import org.sourcebook.fetch.RawServer;

/** Captures by the packaged jar, with all it brings along, and the build after them. */
class ArchiveIT {

    @TempDir
    private Path folder;

    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
        write("content/site.yaml", "title: T\n");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** A source at an address of the server, quoted by one event. */
    private void quoted(String id, String quote) throws IOException {
        write(
                "content/sources/" + id + ".yaml",
                "title: S\ntype: webpage\nread: full\nurl: " + server.address("/" + id) + "\n");
        write(
                "content/events/" + id + ".yaml",
                "title: E\ndates: [2015]\nstanding: undisputed\nevidence: [{source: " + id + ", quote: \"" + quote
                        + "\"}]\n");
    }

    private Finished run(String... arguments) throws Exception {
        return Packaged.sourcebook(folder).with(arguments).run();
    }

    @Test
    void pagesPdfsAndTextsAreCapturedVerifiedAndBuilt() throws Exception {
        quoted("page", "قائمة الحسابات");
        quoted("pdf", "a list of 9,200 accounts");
        quoted("text", "a list of 9,200 accounts");
        byte[] arabic = "<p>هذه قائمة الحسابات</p>".getBytes(Charset.forName("windows-1256"));
        server.redirect("/page", 301, "/moved");
        server.page("/moved", "text/html; charset=windows-1256", arabic);
        server.page("/pdf", "application/pdf", Pdf.of("It was a list of 9,200 ac-", "counts."));
        server.page("/text", "text/plain", "a list\nof 9,200 accounts".getBytes(StandardCharsets.US_ASCII));

        Finished captured = run("archive", "--allow-private");
        Finished built = run("build", "--strict");

        assertThat(captured.err()).isEmpty();
        assertThat(captured.out())
                .contains("page: captured " + server.address("/moved"))
                .endsWith("3 of 3 sources done; quotes: 3 verified, 0 changed, 0 unverified.\n");
        assertThat(captured.code()).isZero();
        assertThat(built.err()).isEmpty();
        assertThat(built.code()).isZero();
        assertThat(Files.readString(folder.resolve("site-output/events/pdf.html")))
                .contains("checked against the source as captured");
        assertThat(run("archive", "--offline").out()).contains("quotes: 3 verified");
    }

    @Test
    void readingAPdfLeavesNoTraceInTheHomeFolder() throws Exception {
        quoted("pdf", "words");
        Files.write(folder.resolve("a.pdf"), Pdf.of("some words"));
        Path home = Files.createDirectories(folder.resolve("home"));

        Finished run = Packaged.sourcebook(folder)
                .given("JDK_JAVA_OPTIONS", "-Duser.home=" + home)
                .with("archive", "pdf", "--from", "a.pdf")
                .run();

        assertThat(run.out()).contains("verified");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatIsWrongIsSaidAndLeavesEverythingAsItWas() throws Exception {
        quoted("endless", "x");
        quoted("picture", "x");
        quoted("missing", "x");
        server.on("/endless", out -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            while (true) {
                out.write(new byte[100_000]);
            }
        });
        server.page("/picture", "application/pdf", Pdf.picture());
        String endless = Files.readString(folder.resolve("content/sources/endless.yaml"));

        Finished refused = run("archive");
        Finished run = run("archive", "--allow-private", "--max-size", "1");
        Finished check = run("check");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("127.0.0.1, which is not on the public internet");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("endless: the reply is larger than 1,000,000 bytes, which is the limit; it is as it was\n")
                .contains("answers 404: there is no such page; it is as it was\n")
                .doesNotContain("Exception");
        assertThat(run.out()).contains("the PDF holds no text, only pictures of it: one page; quotes stay unverified");
        assertThat(Files.readString(folder.resolve("content/sources/endless.yaml")))
                .isEqualTo(endless);
        assertThat(check.code()).isZero();
        assertThat(check.err()).contains("nobody has checked the quote: the PDF holds no text");
    }
}
