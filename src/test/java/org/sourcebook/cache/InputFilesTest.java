package org.sourcebook.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFilesTest {

    @TempDir
    private Path site;

    @BeforeEach
    void plant() throws IOException {
        write("content/site.yaml");
        write("content/events/deep/halm.md");
    }

    @Test
    void filesOfAllFoldersThatAreReadAreNamedAndNoOthers() throws IOException {
        write("locks/sources/annals.yaml");
        write("templates/home.peb");
        write("templates/.hidden/part.peb");
        write("site-output/index.html");
        write("README.md");

        assertThat(names().files())
                .containsExactlyInAnyOrder(
                        "content/site.yaml",
                        "content/events/deep/halm.md",
                        "locks/sources/annals.yaml",
                        "templates/home.peb",
                        "templates/.hidden/part.peb");
    }

    @Test
    void whatIsHiddenCountsByItsName() throws IOException {
        write("content/.swap");
        write("content/events/.git/config");

        assertThat(names().notes()).containsExactlyInAnyOrder("content/.swap FILE", "content/events/.git FOLDER");
    }

    @Test
    void linkCountsByWhereItLeadsAndTheFileThereIsAnInput() throws IOException {
        write("shared/mountain.md");
        Files.createSymbolicLink(site.resolve("content/events/link.md"), Path.of("../../shared/mountain.md"));

        assertThat(names().files()).contains("shared/mountain.md").doesNotContain("content/events/link.md");
        assertThat(names().notes()).containsExactly("content/events/link.md -> shared/mountain.md");
    }

    @Test
    void siteWithLinkToFolderHasNoNames() throws IOException {
        Files.createSymbolicLink(site.resolve("templates"), site.resolve("content"));

        assertThat(InputFiles.of(site, Set.of())).isEmpty();
    }

    @Test
    void siteWithLinkThatLeadsNowhereHasNoNames() throws IOException {
        Files.createSymbolicLink(site.resolve("content/events/link.md"), Path.of("nowhere.md"));

        assertThat(InputFiles.of(site, Set.of())).isEmpty();
    }

    @Test
    void knownNamesAreListedOnlyWhereTheyAreThere() throws IOException {
        InputFiles now = InputFiles.of(site, Set.of("content/site.yaml", "content/gone.md"))
                .orElseThrow();

        assertThat(now).isEqualTo(names());
    }

    private InputFiles names() {
        return InputFiles.of(site, Set.of()).orElseThrow();
    }

    private void write(String path) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }
}
