package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made ahead of a whole build is what the whole build makes, or is corrected by it; and a build that was given up leaves nothing behind.
 *
 * <p>{@code -Dsourcebook.edits=20000} makes more edits, {@code -Dsourcebook.seed=7} other ones.
 */
class FirstPagesTest {

    private static final Path SITE = Path.of("src/test/resources/sites/small-garden");

    private static final int EDITS = Integer.getInteger("sourcebook.edits", 300);
    private static final long SEED = Long.getLong("sourcebook.seed", 20150316L);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);
    private final Map<String, byte[]> early = new HashMap<>();
    private int right;
    private int corrected;

    @Test
    void siteIsTheSameWhateverWasMadeAheadAndWhateverWasGivenUp() throws IOException {
        Path site = folder.resolve("site").toAbsolutePath();
        Garden garden = new Garden(SITE, site, SEED);
        Path kept = folder.resolve("kept");
        Path clean = folder.resolve("clean");
        Builds builds = Builds.of(Compared.options(site, kept));
        boolean broken = false;
        for (int edit = 0; edit < EDITS; edit++) {
            String what = "edit " + edit + ", " + (edit == 0 ? "nothing" : garden.edit(broken));
            Optional<Ahead> ahead = builds.first(garden.touched(), shown(kept));
            ahead.ifPresent(some -> some.written().forEach(path -> early.put(path, bytes(kept.resolve(path)))));
            Optional<BuildReport> one = builds.whole(Progress.NONE, givenUp());
            BuildReport two = new Build(Compared.options(site, clean), Progress.NONE).publish();
            broken = two.hasErrors();
            assertThat(ahead.filter(Ahead::hasErrors).isPresent() && !broken)
                    .as(what)
                    .isFalse();
            if (one.isPresent()) {
                assertThat(Compared.said(one.get())).as(what).isEqualTo(Compared.said(two));
                if (!broken) {
                    assertThat(Compared.differing(kept, clean)).as(what).isEmpty();
                    count(kept);
                }
            }
        }
        assertThat(right).as("%d were corrected", corrected).isGreaterThan(8 * corrected);
    }

    private Set<String> shown(Path output) throws IOException {
        if (Files.notExists(output.resolve("index.html"))) {
            return Set.of();
        }
        try (Stream<Path> all = Files.walk(output)) {
            List<String> pages = all.map(
                            path -> output.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".html"))
                    .sorted()
                    .toList();
            return random.ints(2, 0, pages.size()).mapToObj(pages::get).collect(Collectors.toSet());
        }
    }

    /** One whole build of four is given up somewhere. */
    private BooleanSupplier givenUp() {
        if (random.nextInt(4) > 0) {
            return () -> false;
        }
        AtomicInteger left = new AtomicInteger(random.nextInt(400));
        return () -> left.getAndDecrement() <= 0;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void count(Path output) throws IOException {
        for (Map.Entry<String, byte[]> page : early.entrySet()) {
            Path file = output.resolve(page.getKey());
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), page.getValue())) {
                right++;
            } else {
                corrected++;
            }
        }
        early.clear();
    }
}
