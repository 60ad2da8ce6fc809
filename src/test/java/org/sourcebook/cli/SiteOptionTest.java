package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which site a command works on when none is named. */
class SiteOptionTest {

    @TempDir
    private Path folder;

    private Path archive;
    private Path launcherHome;

    @BeforeEach
    void makeTwoSites() throws IOException {
        archive = site(folder.resolve("archive"));
        launcherHome = site(folder.resolve("home"));
    }

    private static Path site(Path place) throws IOException {
        Files.createDirectories(place.resolve("content"));
        Files.writeString(place.resolve("content/site.yaml"), "title: A\n");
        return place;
    }

    private Optional<Path> found(Path from) {
        Shell shell = new Shell(System.out, System.err, from, Optional.of(launcherHome), Map.of(), false);
        return new SiteOption().find(shell);
    }

    @Test
    void nearestFolderUpwardsIsTheSite() throws IOException {
        Path inside = Files.createDirectories(archive.resolve("content/events/2015"));

        assertThat(found(inside)).contains(archive);
        assertThat(found(archive)).contains(archive);
    }

    @Test
    void folderThatIsMerelyCalledContentDoesNotHideTheSite() throws IOException {
        Path sources = Files.createDirectories(archive.resolve("src/content")).getParent();

        assertThat(found(sources)).contains(archive);
    }

    @Test
    void siteWithoutSiteFileIsFoundWhereNoOtherIs() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare/content")).getParent();

        assertThat(found(bare)).contains(bare);
    }

    @Test
    void launchersOwnSiteIsTakenWhereThereIsNone() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));

        assertThat(found(elsewhere)).contains(launcherHome);
    }
}
