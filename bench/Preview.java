import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long {@code serve} takes from a save, and from the system's word of it, to the disk: the page of an edited record, a list with its title,
 * the search index, and after an edit of a template the page that is on a screen.
 */
record Preview(Path home, int records) {

    /** Before the first edit: an author reads before writing. */
    private static final long READING_MILLIS = 15_000;

    private static final long TYPING_MILLIS = 2_500;
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    /** {@code form} is one of them, or all when empty. */
    void tell(int edits, String form) throws IOException, InterruptedException {
        if ("same".startsWith(form)) {
            tell("the same pages", "serve-same", SameForm.SOURCEBOOK, edits);
        }
        if ("lean".startsWith(form)) {
            tell("its theme, without cards and data", "serve-lean", ThemeForm.LEAN, edits);
        }
        if ("whole".startsWith(form)) {
            tell("its theme, cards and data", "serve-whole", ThemeForm.WHOLE, edits);
        }
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
            Awaited.file(log, text -> built(text) > 1);
            Thread.sleep(READING_MILLIS);
            System.out.println(records + " records, " + what + ", in serve, milliseconds from the save (from the event) to the disk:");
            tell(Edited.of(site, form), edits);
            tellTemplate(site, Edited.of(site, form), log, edits);
            System.out.println();
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private void tell(Edited edited, int edits) throws IOException, InterruptedException {
        List<Awaited> page = new ArrayList<>();
        List<Awaited> list = new ArrayList<>();
        List<Awaited> index = new ArrayList<>();
        Path search = edited.page().getParent().resolveSibling("search");
        for (int edit = 0; edit < edits; edit++) {
            String text = "textmark" + letters(edit);
            String title = "titlemark" + letters(edit);
            page.add(Awaited.in(edited.page(), text, edited.record(), old -> old + "\nOnce more: " + text + ".\n"));
            Thread.sleep(TYPING_MILLIS);
            list.add(Awaited.in(edited.list(), title, edited.record(), old -> titled(old, title)));
            Thread.sleep(TYPING_MILLIS);
            if (Files.isDirectory(search)) {
                // The index writes the beginning of a word only where the word before has another.
                String end = "zqk" + letters(edit);
                String word = letters(edit) + end;
                index.add(Awaited.inFolder(search, end, edited.record(), old -> old + "\nOnce more: " + word + ".\n"));
                Thread.sleep(TYPING_MILLIS);
            }
        }
        System.out.println(row("a changed text, on its page", page));
        System.out.println(row("a changed title, in its list", list));
        if (!index.isEmpty()) {
            System.out.println(row("a new word, in the search index", index));
        }
    }

    private void tellTemplate(Path site, Edited edited, Path log, int edits) throws IOException, InterruptedException {
        Path layout = site.resolve("templates/layouts/base.peb");
        if (Files.notExists(layout)) {
            int built = built(Files.readString(log));
            Files.createDirectories(layout.getParent());
            Files.copy(Path.of("templates/layouts/base.peb"), layout);
            Awaited.file(log, text -> built(text) > built);
            Thread.sleep(TYPING_MILLIS);
        }
        List<Awaited> shown = new ArrayList<>();
        String page = "/" + site.resolve("site-output").relativize(edited.page()).toString().replace('\\', '/');
        try (Visitor visitor = Visitor.at(port(log), page)) {
            for (int edit = 0; edit < Math.min(edits, 10); edit++) {
                String mark = "layoutmark" + letters(edit);
                shown.add(Awaited.in(edited.page(), mark, layout, old -> old + "<!-- " + mark + " -->\n"));
                Thread.sleep(TYPING_MILLIS);
            }
        }
        System.out.println(row("a changed layout, on the shown page", shown));
    }

    /** How often a whole build was told of. */
    private static int built(String log) {
        return log.split(" written, ", -1).length;
    }

    private static String titled(String record, String title) {
        return record.replaceFirst("\ntitle: \"?", "$0A " + title + " ");
    }

    /** A number in letters, which are found in an index as a word. */
    private static String letters(int number) {
        return String.valueOf((char) ('a' + number / 26)) + (char) ('a' + number % 26);
    }

    private static int port(Path log) throws IOException {
        Matcher address = ADDRESS.matcher(Files.readString(log));
        if (!address.find()) {
            throw new IllegalStateException("no address in " + log);
        }
        return Integer.parseInt(address.group(1));
    }

    private static String row(String what, List<Awaited> all) {
        return String.format(
                Locale.ROOT,
                "  %-36s median %s, 95 of a hundred within %s, of %d",
                what, times(all, 0.5), times(all, 0.95), all.size());
    }

    private static String times(List<Awaited> all, double share) {
        return String.format(
                Locale.ROOT,
                "%.0f (%.0f)",
                share(all.stream().map(Awaited::sinceSave).sorted().toList(), share),
                share(all.stream().map(Awaited::sinceEvent).sorted().toList(), share));
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
