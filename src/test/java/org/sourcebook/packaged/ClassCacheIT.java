package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher makes a cache of loaded classes by itself, and nothing depends on it. */
@DisabledOnOs(OS.WINDOWS)
class ClassCacheIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void makeRepository() throws Exception {
        home = folder.resolve("repository");
        for (String part : List.of("pom.xml", "src/main/A.java", "templates/base.peb")) {
            Files.createDirectories(home.resolve(part).getParent());
            Files.writeString(home.resolve(part), "");
        }
        Files.createDirectories(home.resolve("target"));
        Files.copy(Packaged.REPOSITORY.resolve("sourcebook"), home.resolve("sourcebook"));
        assertThat(home.resolve("sourcebook").toFile().setExecutable(true)).isTrue();
        Files.copy(Packaged.jar(), home.resolve("target/sourcebook.jar"));
        launcher().with("new", "site", "site").run();
    }

    /** CI is what keeps a build server from making a cache nobody reads. */
    private Finished.Program launcher() {
        return new Finished.Program(
                List.of(home.resolve("sourcebook").toString()),
                folder,
                Map.of(
                        "JAVA_HOME",
                        System.getProperty("java.home"),
                        "CI",
                        "",
                        "JAVA_TOOL_OPTIONS",
                        "",
                        "SOURCEBOOK_JAVA_OPTS",
                        ""),
                folder);
    }

    private Finished check(Finished.Program launcher) throws IOException, InterruptedException {
        return launcher.with("check", "--site", "site").run();
    }

    private List<Path> made() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target/launcher"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("classes-"))
                    .sorted()
                    .toList();
        }
    }

    /** Whoever finds no cache makes one in the background, also when a test is over. */
    @AfterEach
    void awaitMaking() throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (made().stream().anyMatch(file -> file.toString().endsWith(".making"))) {
            assertThat(System.nanoTime()).as("making a cache takes too long").isLessThan(end);
            Thread.sleep(100);
        }
    }

    /** The cache, once it is whole. */
    private Path cache() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            List<Path> made = made();
            if (made.size() == 2 && made.get(1).toString().endsWith(".size")) {
                return made.get(0);
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("no cache was made, but " + made());
    }

    @Test
    void theFirstRunsMakeOneCacheWhichLaterRunsUse() throws Exception {
        Finished.Running one = launcher().with("check", "--site", "site").start();
        Finished.Running two = launcher().with("check", "--site", "site").start();
        Finished first = one.finish();
        two.finish();
        cache();

        Finished later = launcher()
                .given("SOURCEBOOK_JAVA_OPTS", "-Xlog:class+load")
                .with("--version")
                .run();

        assertThat(first.err()).isEmpty();
        assertThat(later.err()).isEmpty();
        assertThat(later.out()).containsPattern("org\\.sourcebook\\.cli\\.Main source: shared objects file");
        assertThat(check(launcher())).isEqualTo(first);
    }

    @Test
    void aCacheThatCannotBeReadIsPassedOverWithoutAWord() throws Exception {
        Finished first = check(launcher());
        Path cache = cache();
        byte[] whole = Files.readAllBytes(cache);
        Files.delete(cache);
        byte[] wrong = whole.clone();
        new Random(1).ints(2000, 8192, wrong.length).forEach(at -> wrong[at] ^= (byte) 0xFF);

        for (byte[] bad : List.of(wrong, Arrays.copyOf(whole, whole.length / 2), new byte[0], new byte[1_000_000])) {
            Files.write(cache, bad);
            assertThat(check(launcher())).isEqualTo(first);
        }
    }

    @Test
    void anotherCollectorAnotherHeapAndNoSharingMayBeAskedFor() throws Exception {
        Finished first = check(launcher());
        cache();

        for (String options : List.of("-XX:+UseG1GC", "-XX:+UseParallelGC -Xmx2g", "-Xshare:off", "-Xmx40g")) {
            assertThat(check(launcher().given("SOURCEBOOK_JAVA_OPTS", options))).isEqualTo(first);
        }
    }

    @Test
    void noneIsMadeWhereNobodyWantsItOrNobodyWouldReadIt() throws Exception {
        check(launcher().given("SOURCEBOOK_CLASS_CACHE", "off"));
        check(launcher().given("CI", "true"));
        launcher().with("--version").run();

        assertThat(made()).isEmpty();
    }
}
