package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record costs the same in a large archive as in a small one.
 *
 * <p>Cost is counted in bytes allocated, which depend on the work done and not on what else the machine does. They are read off the log of the collector.
 */
class ScalingIT {

    /** What one more record may allocate, in kilobytes: a third above what it does. Raise it only for something that is worth it. */
    private static final double BUDGET = 2_100;

    private static final List<String> FOLDERS = List.of("events", "actors", "claims", "chapters", "sources");
    private static final Pattern PAUSE = Pattern.compile("Pause [^\\n]*?(\\d+)M->(\\d+)M\\(");

    @TempDir
    private Path folder;

    @Test
    void oneMoreRecordCostsTheSameAmongManyAndStaysWithinItsBudget() throws Exception {
        double few = kilobytes(200);
        double more = kilobytes(600);
        double many = kilobytes(1800);

        double amongFew = (more - few) / 400;
        double amongMany = (many - more) / 1200;

        assertThat(amongMany / amongFew)
                .as("a record among 1,800 against one among 600")
                .isLessThan(1.25);
        assertThat(amongMany).as("kilobytes allocated for one more record").isBetween(BUDGET / 3, BUDGET);
    }

    private double kilobytes(int records) throws IOException, InterruptedException {
        Path site = folder.resolve("site-" + records);
        write(site, records);
        Path log = folder.resolve("gc-" + records + ".txt");
        List<String> command = List.of(
                Packaged.java().toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx1g",
                "-Xmn16m",
                "-Xlog:gc:file=" + log + "::filecount=0",
                "-jar",
                Packaged.jar().toString(),
                "build",
                "--site",
                site.toString(),
                "--base-url",
                "https://example.org/");
        Finished build = new Finished.Program(command, folder, Map.of("CI", "true"), folder).run();
        assertThat(build.code()).as(build.err()).isZero();
        return allocated(Files.readString(log));
    }

    /** What was there before each collection, less what the collection before left. The little after the last one is not counted. */
    private static double allocated(String log) {
        double sum = 0;
        double left = 0;
        for (Matcher pause = PAUSE.matcher(log); pause.find(); ) {
            sum += Double.parseDouble(pause.group(1)) - left;
            left = Double.parseDouble(pause.group(2));
        }
        return 1024 * sum;
    }

    private static void write(Path site, int records) throws IOException {
        put(site.resolve("content/site.yaml"), "title: Many\n");
        for (int i = 0; i < records; i++) {
            put(site.resolve("content/" + folder(i) + "/" + id(i) + ".md"), record(i, records));
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String folder(int i) {
        return FOLDERS.get(i % FOLDERS.size());
    }

    private static String id(int i) {
        return String.format(Locale.ROOT, "record-%05d", i);
    }

    /** Tags grow with the archive, as they do: else each list of a tag would grow with it, and each record would stand on more pages of lists. */
    private static String record(int i, int records) {
        Random random = new Random(i);
        String source = id(random.nextInt(records / 5) * 5 + 4);
        List<String> lines =
                new ArrayList<>(List.of("---", "title: Record number " + i, "summary: What is known of " + i));
        lines.add("tags: [tag-" + i / 20 + "]");
        lines.addAll(
                switch (i % FOLDERS.size()) {
                    case 0 ->
                        List.of(
                                "dates: [" + (1900 + random.nextInt(100)) + "-03]",
                                "standing: undisputed",
                                "evidence: [" + source + "]");
                    case 1 -> List.of("type: group");
                    case 2 ->
                        List.of(
                                "statement: It was so",
                                "said: [somebody]",
                                "standing: disputed",
                                "standing_reason: two say so",
                                "evidence: [" + source + "]");
                    case 3 -> List.of("order: " + (i + 1));
                    default -> List.of("type: report", "read: opening");
                });
        lines.add("---");
        for (int paragraph = 0; paragraph < 6; paragraph++) {
            int target = random.nextInt(records);
            lines.add("");
            lines.add("## Part " + paragraph);
            lines.add("");
            lines.add("The harbour records show two ships under one name, see [another](/" + folder(target) + "/"
                    + id(target) + ".html) and *what* **follows** [@" + source + ", p. " + paragraph + "].");
        }
        return String.join("\n", lines) + "\n";
    }
}
