import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long {@code serve} takes from a saved record to its page on disk. */
final class Preview {

    private static final long PATIENCE = 120_000_000_000L;

    private final List<String> launcher;
    private final Path site;

    Preview(List<String> launcher, Path site) {
        this.launcher = launcher;
        this.site = site;
    }

    String measured(int edits) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(launcher);
        command.addAll(List.of("serve", "--port", "0", "--site", site.toString()));
        Path log = Files.createTempFile("sourcebook-serve", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await("http://", log);
            Thread.sleep(2000);
            List<Double> times = new ArrayList<>();
            for (int edit = 0; edit < edits; edit++) {
                times.add(edited("edit-" + edit));
                Thread.sleep(500);
            }
            List<Double> sorted = times.stream().sorted().toList();
            return String.format(
                    Locale.ROOT,
                    "a saved record is on disk after %.0f ms (median of %d; 95th of a hundred: %.0f ms), the wait for the editor's last write included",
                    Rival.median(sorted), edits, sorted.get(Math.min(edits - 1, edits * 95 / 100)));
        } finally {
            process.destroy();
            process.waitFor();
            Files.delete(log);
        }
    }

    private double edited(String mark) throws IOException, InterruptedException {
        Path record = Corpus.edited(site);
        Path page = site.resolve("site-output/chapters/record-000003.html");
        String text = Files.readString(record);
        long start = System.nanoTime();
        Files.writeString(record, text + "\nOnce more: " + mark + ".\n");
        await(mark, page);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void await(String text, Path file) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!Files.exists(file) || !Files.readString(file).contains(text)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("'" + text + "' never came to " + file);
            }
            Thread.sleep(1);
        }
    }
}
