import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long {@code serve} takes from a saved record to the disk. */
record Preview(Path home, int records) {

    private static final long PATIENCE = 120_000_000_000L;

    void tell(int edits) throws IOException, InterruptedException {
        tell("the same pages", "serve-same", SameForm.SOURCEBOOK, edits);
        tell("its theme, cards and data", "serve-whole", ThemeForm.WHOLE, edits);
    }

    private void tell(String what, String name, Corpus.Form form, int edits) throws IOException, InterruptedException {
        Path site = home.resolve(name);
        new Corpus(records).write(site, form);
        Path log = home.resolve(name + ".txt");
        Process process = new ProcessBuilder(Sourcebook.command("serve", "--port", "0", "--site", site.toString()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await("http://", log);
            Thread.sleep(2000);
            Edited edited = Edited.of(site, form);
            List<Double> page = new ArrayList<>();
            List<Double> list = new ArrayList<>();
            for (int edit = 0; edit < edits; edit++) {
                page.add(edited(edited, "text-" + edit, edited.page()));
                list.add(edited(edited, "title-" + edit, edited.list()));
            }
            System.out.println(records + " records, " + what + ", in serve, with the wait for an editor's last write:");
            System.out.println(figures("a changed text is on its page", page));
            System.out.println(figures("a changed title is in its list", list) + "\n");
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String figures(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "  %-32s after %.0f ms (median of %d), 95 of a hundred within %.0f ms",
                what, Rival.median(sorted), sorted.size(), sorted.get(Math.min(sorted.size() - 1, sorted.size() * 95 / 100)));
    }

    /** Writes a mark into the text, or into the title, and waits for it in an output. */
    private static double edited(Edited edited, String mark, Path output) throws IOException, InterruptedException {
        String text = Files.readString(edited.record());
        String changed = mark.startsWith("title")
                ? text.replaceFirst("\ntitle: \"", "\ntitle: \"A " + mark + " ")
                : text + "\nOnce more: " + mark + ".\n";
        long start = System.nanoTime();
        Files.writeString(edited.record(), changed);
        await(mark, output);
        double waited = (System.nanoTime() - start) / 1e6;
        Thread.sleep(1500);
        return waited;
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
