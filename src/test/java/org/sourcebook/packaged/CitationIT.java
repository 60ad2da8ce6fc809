package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citation styles in the packaged jar. */
class CitationIT {

    private static final String PROCESSOR = "de.undercouch.citeproc.CSL ";

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        style("apa");
        source("one", "First", "article-journal", "Smith, Jane", "2015-03~");
        source("two", "Été & fils", "book", "Smith, Jane", "2015~");
        source("body", "A report", "report", "The Institute", "2014?");
        write(
                "pages/a.md",
                "---\ntitle: A\n---\n\nOne [see @one, pp. 12-14; also @body, chap. 2, my emphasis]. Smith [-@two, p. 5].\n\n"
                        + "::: bibliography {title=\"All of it\"}\n:::\n");
        write("pages/b.md", "---\ntitle: B\n---\n\nOnly one [@two].\n");
    }

    private void style(String name) throws IOException {
        write("site.yaml", "title: T\ncitation_style: " + name + "\n");
    }

    private void source(String id, String title, String type, String author, String date) throws IOException {
        write(
                "sources/" + id + ".yaml",
                "title: " + title + "\ntype: " + type + "\nauthors: [\"" + author + "\"]\nread: full\ndate: " + date
                        + "\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Builds, and tells which classes of the processor that took. */
    private String build() throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        Files.deleteIfExists(log);
        Finished run = Packaged.sourcebook(folder)
                .given("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log)
                .with("build")
                .run();
        assertThat(run.out()).contains("Built ");
        return Files.readString(log)
                .lines()
                .filter(line -> line.contains("citeproc"))
                .collect(Collectors.joining("\n"));
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve("site-output/" + name))
                .replaceAll("<aside.*?</aside>|<small.*?</small>|<[^>]*>", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void authorAndYearAreToldApartOverTheWholeSite() throws Exception {
        build();

        assertThat(page("a.html"))
                .contains(
                        "(see Smith, ca. 2015b, pp. 12–14",
                        "; also The Institute, perhaps 2014, chap. 2",
                        ", my emphasis")
                .contains("Smith (ca. 2015a, p. 5)")
                .contains("Smith, J. (ca. 2015b). First.", "Smith, J. (ca. 2015a). Été &amp; fils.");
        assertThat(page("b.html")).contains("(Smith, ca. 2015a)").doesNotContain("2015b");
    }

    @Test
    void processorStartsOnlyWhereASourceChanged() throws Exception {
        String first = build();
        SortedMap<String, String> output = Packaged.digests(folder.resolve("site-output"));
        String second = build();

        assertThat(first).contains(PROCESSOR);
        assertThat(second).doesNotContain(PROCESSOR);
        assertThat(Packaged.digests(folder.resolve("site-output"))).isEqualTo(output);

        source("two", "Other", "book", "Smith, Jane", "2016");
        assertThat(build()).contains(PROCESSOR);
        assertThat(page("b.html")).contains("(Smith, 2016)");
    }

    @Test
    void memoryMayBeDeletedOrDamagedAtAnyTime() throws Exception {
        build();
        SortedMap<String, String> output = Packaged.digests(folder.resolve("site-output"));
        Path memory = folder.resolve(".sourcebook/cache/citations.json");
        Files.writeString(memory, Files.readString(memory).replace("First", "Worst"));
        build();

        // Nothing else has changed, and what is remembered of references was not asked for.
        assertThat(Packaged.digests(folder.resolve("site-output"))).isEqualTo(output);

        forgetOutputs();
        build();
        assertThat(Packaged.digests(folder.resolve("site-output"))).isEqualTo(output);
        assertThat(Files.readString(memory)).contains("First").doesNotContain("Worst");
    }

    /** Leaves of what builds keep only what they know of references. */
    private void forgetOutputs() throws IOException {
        try (Stream<Path> kept = Files.list(folder.resolve(".sourcebook/cache"))) {
            for (Path file : kept.toList()) {
                if (!file.endsWith("citations.json")) {
                    Files.delete(file);
                }
            }
        }
    }

    @Test
    void numericStyleNumbersByPage() throws Exception {
        style("ieee");
        build();

        assertThat(page("a.html")).contains("J. Smith", "about March 2015", "perhaps 2014");
        assertThat(page("b.html")).contains("Été &amp; fils", "about 2015");
    }

    @Test
    void styleOfFootnotesIsRefusedWithTheReason() throws Exception {
        write(
                "assets/notes.csl",
                "<style xmlns=\"http://purl.org/net/xbiblio/csl\" version=\"1.0\" class=\"note\"><info><title>N</title></info>"
                        + "<citation><layout><text variable=\"title\"/></layout></citation>"
                        + "<bibliography><layout><text variable=\"title\"/></layout></bibliography></style>");
        style("assets/notes.csl");
        Finished run = Packaged.sourcebook(folder).with("build").run();

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("content/site.yaml:2:17: error:", "puts references into footnotes");
    }

    @Test
    void siteWithoutAStyleNeverLoadsTheProcessor() throws Exception {
        style("plain");

        assertThat(build()).doesNotContain("de.undercouch");
        assertThat(folder.resolve(".sourcebook/cache/citations.json")).doesNotExist();
    }
}
