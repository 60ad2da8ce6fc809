package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import} in the packaged jar. */
class ImportIT {

    private static final String BIB = """
            @article{smith_2015,
              title = {Der {\\"U}bergang},
              author = {M{\\"u}ller, J{\\"o}rg and others},
              journal = {The Paper},
              year = {2015}, month = mar,
              urldate = {2020-01-02},
              pages = {1--2}
            }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void site() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "title: T\n");
    }

    private Finished imported(String... arguments) throws IOException, InterruptedException {
        return Packaged.sourcebook(folder).with("import").with(arguments).run();
    }

    private SortedMap<String, String> content() throws IOException {
        return Packaged.digests(folder.resolve("content"));
    }

    @Test
    void libraryBecomesRecordsThatBuild() throws Exception {
        Files.writeString(folder.resolve("library.bib"), BIB);
        Finished run = imported("library.bib", "--report", "report.md");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Wrote 1 new record:",
                        "content/sources/smith-2015.yaml",
                        "accessed: 2020-01-02",
                        "author: and others",
                        "report.md");
        assertThat(folder.resolve("content/sources/smith-2015.yaml"))
                .hasContent("""
                title: Der Übergang
                type: article-journal
                authors: ["Müller, Jörg"]
                container: The Paper
                pages: "1-2"
                date: 2015-03
                read: none
                """.replace("title: Der Übergang", "title: \"Der Übergang\""));
        assertThat(Packaged.sourcebook(folder).with("build").run().code()).isZero();
        assertThat(imported("library.bib", "--report", "report.md").code()).isEqualTo(2);
    }

    @Test
    void wholeArchiveComesBackFromItsExport() throws Exception {
        Path archive = folder.resolve("archive");
        Packaged.copy(Packaged.REPOSITORY.resolve("content"), archive.resolve("content"), false);
        Finished build = Packaged.sourcebook(folder).in(archive).with("build").run();
        assertThat(build.err()).isEmpty();
        Path export = archive.resolve("site-output/data/references.csl.json");
        Finished run = imported(export.toString());

        assertThat(run.out()).startsWith("Wrote 179 new records:").doesNotContain("Not kept");
        assertThat(Packaged.sourcebook(folder).with("check").run().code()).isZero();
        assertThat(Packaged.sourcebook(folder).with("build").run().code()).isZero();
        assertThat(folder.resolve("site-output/data/references.csl.json")).hasSameTextualContentAs(export);
    }

    @Test
    void badFilesAreToldAtTheirPlaceAndChangeNothing() throws Exception {
        SortedMap<String, String> before = content();
        Files.writeString(folder.resolve("bad.bib"), BIB.substring(0, 60));
        Files.writeString(folder.resolve("bad.json"), "[{\"type\": \"book\", \"title\": \"T\"");
        Files.write(folder.resolve("bad.ris"), new byte[] {'T', 'Y', (byte) 0xE9});

        Finished bib = imported("bad.bib");
        assertThat(bib.code()).isEqualTo(1);
        assertThat(bib.err()).startsWith("bad.bib:1:1: error: the entry 'smith_2015' does not end [import-syntax]");
        assertThat(bib.out()).isEqualTo("Nothing was written.\n");
        assertThat(imported("bad.json").err())
                .startsWith("bad.json:1:2: error: this is not sound JSON: the object does not end");
        assertThat(imported("bad.ris").err()).startsWith("bad.ris:1:3: error: the file is not UTF-8");
        assertThat(imported("none.ris").err()).contains("none.ris", "cannot be read");
        assertThat(content()).isEqualTo(before);
    }

    @Test
    void wrongCallsAreToldAsSuch() throws Exception {
        Files.writeString(folder.resolve("library.bib"), BIB);

        assertThat(imported("library.bib", "--to", "../elsewhere").err()).contains("is no folder below the kind's own");
        assertThat(imported("library.bib", "--set", "raed=full").err()).contains("has no such field");
        assertThat(imported("library.bib", "--kind", "event").err()).contains("cannot be cited");
        assertThat(imported("library.bib", "--format", "xml").err()).contains("'xml' is none of csl-json, bibtex, ris");
        assertThat(imported().code()).isEqualTo(2);
        assertThat(folder.resolve("content/sources")).doesNotExist();
    }

    @Test
    void dryRunSaysWhatWouldBe() throws Exception {
        Files.writeString(folder.resolve("library.bib"), BIB);
        Finished run = imported("library.bib", "--dry-run", "--to", "zotero", "--set", "read=full");

        assertThat(run.out()).startsWith("Would write 1 new record:\n  content/sources/zotero/smith-2015.yaml");
        assertThat(folder.resolve("content/sources")).doesNotExist();
    }
}
