package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.cache.FileClock;
import org.sourcebook.timing.Cost;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/** What a build does that goes on from one before it, counted and not timed, so that no busy machine can change it. */
class WarmBuildTest {

    /** A build begins here sooner after an edit than any process could. In nanoseconds. */
    private static final long LATER = TimeUnit.SECONDS.toNanos(10);

    @TempDir
    private Path folder;

    @Test
    void nothingIsReadAndNothingMadeWhereNothingHasChanged() throws IOException {
        Path site = site(40);
        built(site);
        built(site);

        Timings again = built(site);

        assertThat(again.costs(Part.WORK)).isEmpty();
        assertThat(again.costs(Part.ITEMS)).isEmpty();
        assertThat(again.costs(Part.OUTPUT)).isEmpty();
    }

    @Test
    void anEditedTextIsCompiledAloneAndMakesAsMuchAmongManyAsAmongFew() throws IOException {
        Set<String> amongFew = madeAfterAnEdit(40);
        Set<String> amongMany = madeAfterAnEdit(160);

        assertThat(amongMany)
                .contains("chapters/record-7.html")
                .isEqualTo(amongFew)
                .hasSizeLessThan(12);
    }

    private Set<String> madeAfterAnEdit(int records) throws IOException {
        Path site = site(records);
        built(site);
        edit(site);
        built(site); // which is when records are kept as they were read
        edit(site);

        Timings edited = built(site);

        List<Cost> work = edited.costs(Part.WORK);
        assertThat(work)
                .filteredOn(cost -> cost.name().equals("Markdown"))
                .extracting(Cost::times)
                .containsExactly(1L);
        return edited.costs(Part.OUTPUT).stream().map(Cost::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void edit(Path site) throws IOException {
        Path record = site.resolve("content/chapters/record-7.md");
        Files.writeString(record, "\nOnce more.\n", StandardOpenOption.APPEND);
    }

    /** A build by a program that was started anew, which must have no error. */
    private static Timings built(Path site) {
        Timings timings = Timings.measured();
        BuildOptions options = BuildOptions.of(site, site.resolve("out"));
        BuildReport report =
                new Builds(options, () -> FileClock.of(site).getAsLong() + LATER, timings).next(Progress.NONE);
        assertThat(report.published()).as(report.diagnostics().toString()).isTrue();
        return timings;
    }

    private Path site(int records) throws IOException {
        Path site = folder.resolve("site-" + records);
        Path chapters = Files.createDirectories(site.resolve("content/chapters"));
        Files.writeString(site.resolve("content/site.yaml"), "title: Many\nsearch: false\ndata: false\n");
        for (int i = 0; i < records; i++) {
            Files.writeString(
                    chapters.resolve("record-" + i + ".md"),
                    "---\ntitle: Record " + i + "\nsummary: A summary\norder: " + (i + 1)
                            + "\n---\n\nA text about [the next](/chapters/record-" + (i + 1) % records + ".html).\n");
        }
        return site;
    }
}
