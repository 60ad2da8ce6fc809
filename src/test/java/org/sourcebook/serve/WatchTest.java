package org.sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both ways of watching, each with every kind of change. */
@Timeout(60)
class WatchTest {

    @TempDir
    Path root;

    private Path content;
    private Watch watch;
    private final List<String> notes = new ArrayList<>();

    @BeforeEach
    void site() throws IOException {
        root = root.toRealPath();
        content = Files.createDirectories(root.resolve("content"));
        Files.createDirectories(content.resolve("events/deep"));
        Files.writeString(content.resolve("site.yaml"), "title: x");
        Files.writeString(content.resolve("events/deep/a.md"), "a");
    }

    @AfterEach
    void close() {
        watch.close();
    }

    private void start(boolean poll) throws IOException {
        watch = Watch.over(List.of(content, root.resolve("templates"), root.resolve("single.yaml")), poll, notes::add);
    }

    /** Waits until one of these is reported, or a folder above it. */
    private void assertSeen(Path... any) throws InterruptedException {
        Set<Path> seen = new HashSet<>();
        long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            Set<Path> now = watch.changes(Duration.ofSeconds(1));
            seen.addAll(now);
            if (Set.of(any).stream().anyMatch(path -> seen.stream().anyMatch(path::startsWith))) {
                return;
            }
        }
        assertThat(seen).containsAnyOf(any);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void modifiedCreatedAndDeletedFilesAreSeen(boolean poll) throws Exception {
        start(poll);
        Path deep = content.resolve("events/deep/a.md");
        Files.writeString(deep, "changed");
        assertSeen(deep);
        Path fresh = Files.writeString(content.resolve("events/new.md"), "new");
        assertSeen(fresh);
        Files.delete(deep);
        assertSeen(deep);
        assertThat(notes).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void savesByWayOfAnotherFileAreSeen(boolean poll) throws Exception {
        start(poll);
        Path saved = content.resolve("site.yaml");
        Path other = Files.writeString(content.resolve(".site.yaml.swp"), "title: y");
        Files.move(other, saved, StandardCopyOption.ATOMIC_MOVE);
        assertSeen(saved);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void newNestedFoldersAreWatched(boolean poll) throws Exception {
        start(poll);
        Path nested = Files.createDirectories(content.resolve("claims/one/two"));
        assertSeen(nested);
        Path file = Files.writeString(nested.resolve("c.md"), "c");
        assertSeen(file);
        Files.writeString(file, "changed");
        assertSeen(file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void renamedFoldersAreWatchedUnderTheirNewName(boolean poll) throws Exception {
        start(poll);
        Files.move(content.resolve("events"), content.resolve("happenings"));
        assertSeen(content.resolve("happenings"));
        Path file = content.resolve("happenings/deep/a.md");
        Files.writeString(file, "after the move");
        assertSeen(file);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void rootsMayComeAndGo(boolean poll) throws Exception {
        start(poll);
        Path templates = Files.createDirectories(root.resolve("templates"));
        assertSeen(templates);
        Path layout = Files.writeString(templates.resolve("layout.peb"), "x");
        assertSeen(layout);
        Files.delete(layout);
        Files.delete(templates);
        assertSeen(templates);
        Files.createDirectories(templates);
        assertSeen(templates);
        Files.writeString(layout, "again");
        assertSeen(layout);
        Path single = Files.writeString(root.resolve("single.yaml"), "x");
        assertSeen(single);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noiseAndNeighboursAreNotSeen(boolean poll) throws Exception {
        start(poll);
        Files.createDirectories(root.resolve("site-output/.sourcebook"));
        Files.writeString(root.resolve("site-output/index.html"), "x");
        Files.writeString(root.resolve("README.md"), "x");
        for (String name : List.of("a.md~", ".a.md.swp", "4913", "#a.md#", ".#a.md", "a.md___jb_tmp___", ".DS_Store")) {
            Files.writeString(content.resolve(name), "x");
        }
        Files.createDirectories(content.resolve(".git/objects"));
        Path real = Files.writeString(content.resolve("real.md"), "x");
        Set<Path> seen = new HashSet<>();
        while (!seen.contains(real)) {
            seen.addAll(watch.changes(Duration.ofSeconds(5)));
        }
        assertThat(seen).containsExactly(real);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void severalSavesAtOnceAreOneChange(boolean poll) throws Exception {
        start(poll);
        Set<Path> saved = new HashSet<>();
        for (int n = 0; n < 20; n++) {
            saved.add(Files.writeString(content.resolve("events/n" + n + ".md"), "x"));
        }
        Set<Path> first = watch.changes(Duration.ofSeconds(20));
        first.addAll(watch.changes(Duration.ofMillis(400)));
        assertThat(first).containsAll(saved);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void closingEndsTheWaiting(boolean poll) throws Exception {
        start(poll);
        CompletableFuture<Set<Path>> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return watch.changes(Duration.ofMinutes(5));
            } catch (InterruptedException stopped) {
                return Set.of(root);
            }
        });
        watch.close();
        assertThat(waiting.get(20, TimeUnit.SECONDS)).isEmpty();
        assertThat(watch.changes(Duration.ofSeconds(1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linkedRootIsWatchedWhereItLeads(boolean poll) throws Exception {
        Path real = Files.createDirectories(root.resolve("elsewhere/real"));
        Files.createSymbolicLink(root.resolve("templates"), real);
        start(poll);
        Path file = Files.writeString(real.resolve("layout.peb"), "x");
        assertSeen(file, root.resolve("templates/layout.peb"));
    }
}
