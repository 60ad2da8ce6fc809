package org.sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.diagnostic.Diagnostics;

class OutputPlaceTest {

    @TempDir
    Path root;

    private Path site;
    private final Diagnostics diagnostics = new Diagnostics();

    @BeforeEach
    void site() throws IOException {
        site = Files.createDirectories(root.resolve("site"));
        Files.createDirectories(site.resolve("content/events"));
        Files.createDirectories(site.resolve("templates"));
        Files.createDirectories(site.resolve(".git"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".",
                "..",
                "content",
                "content/events",
                "content/new/deep",
                "templates/out",
                "content/../content/out",
                ".git/out",
                "/"
            })
    void dangerousPlacesAreRefusedAlsoWhenAdopting(String place) throws IOException {
        assertThat(refused(site.resolve(place))).containsExactly("unsafe-output");
        assertThat(site.resolve(place).resolve(".sourcebook")).doesNotExist();
    }

    @Test
    void linkToTheSiteIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), site);
        assertThat(refused(link)).containsExactly("unsafe-output");
        assertThat(refused(link.resolve("content/out"))).containsExactly("unsafe-output");
    }

    @Test
    void linkedContentIsProtectedWhereItReallyIs() throws IOException {
        Path real = Files.createDirectories(root.resolve("real"));
        Files.delete(site.resolve("templates"));
        Files.createSymbolicLink(site.resolve("templates"), real);
        assertThat(refused(real.resolve("out"))).containsExactly("unsafe-output");
        assertThat(refused(root.resolve("real"))).containsExactly("unsafe-output");
    }

    @Test
    void fileIsNoOutput() throws IOException {
        Files.writeString(root.resolve("file"), "");
        assertThat(refused(root.resolve("file"))).containsExactly("unsafe-output");
    }

    @Test
    void linkInThePlaceOfOurRecordsIsRefused() throws IOException {
        Path out = Files.createDirectories(root.resolve("out"));
        Files.createSymbolicLink(out.resolve(".sourcebook"), site);
        assertThat(refused(out)).containsExactly("unsafe-output");
    }

    @Test
    void folderThatCannotBeMadeIsAnError() throws IOException {
        Files.writeString(root.resolve("file"), "");
        assertThat(refused(root.resolve("file/out"))).containsExactly("output-failed");
    }

    @Test
    void foldersInAndBesideTheSiteAreFine() {
        for (String place : List.of("site-output", "../elsewhere/deep", "content-out")) {
            OutputRequest request = OutputRequest.of(site.resolve(place), site);
            Output.open(request, diagnostics).orElseThrow().close();
        }
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    private List<String> refused(Path folder) {
        Diagnostics found = new Diagnostics();
        assertThat(Output.open(new OutputRequest(folder, site, true, false), found))
                .isEmpty();
        return found.sorted().stream().map(one -> one.code().id()).toList();
    }
}
