import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Times Sourcebook on archives made for the purpose, as whole processes, started as users start them.
 *
 * <pre>
 * bench/run all                     everything below for 100, 1,000, 10,000 and 100,000 records: hours
 * bench/run compare 1000            beside Hugo, where it is installed, and beside cp -r: cold builds, five rounds
 * bench/run compare 10000 7         the same with another size, seven rounds
 * bench/run warm 10000              builds again with nothing changed, and with one text changed, against a cold one
 * bench/run serve 10000             from a save to the page, the list, the search index on disk, and to the shown page after an edited template
 * bench/run scaling                 what a record costs among 10,000 against among 1,000
 * bench/run same 1000               only whether both wrote the same pages
 * bench/run corpus 1000 DIR same    only writes an archive, to look at it: same, hugo, theme or whole
 * </pre>
 *
 * <p>Machines are noisy: quote the ratios, which compare runs of one round. Each run writes into a folder of its own, and nothing is deleted before
 * the last run has ended, since deleting makes the file system slow for a while.
 */
public final class Bench {

    private static final int ROUNDS = 5;
    private static final int EDITS = 20;

    private final Path home;
    private final List<String> words;

    private Bench(Path home, List<String> words) {
        this.home = home;
        this.words = words;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        String command = words.isEmpty() ? "" : words.remove(0);
        Path home = Files.createTempDirectory("sourcebook-bench");
        try {
            new Bench(home, words).run(command);
        } finally {
            delete(home);
        }
    }

    private void run(String command) throws Exception {
        switch (command) {
            case "all" -> all(number(0, ROUNDS));
            case "compare" -> new Comparison(home, number(0, 1000)).tell(number(1, ROUNDS));
            case "warm" -> new Warm(home, number(0, 1000)).tell(number(1, ROUNDS));
            case "serve" -> new Preview(home, number(0, 1000)).tell(number(1, EDITS), words.size() > 2 ? words.get(2) : "");
            case "scaling" -> Comparison.scaling(home, number(0, 1000), number(1, 10_000), number(2, 3));
            case "same" -> new Comparison(home, number(0, 1000)).tellSame();
            case "corpus" -> new Corpus(number(0, 1000)).write(Path.of(words.get(1)), form(words.size() > 2 ? words.get(2) : "same"));
            default -> System.out.println("usage: bench/run all [ROUNDS] | compare [RECORDS ROUNDS] | warm [RECORDS ROUNDS] | serve [RECORDS EDITS same|lean|whole]"
                    + " | scaling [SMALL LARGE ROUNDS] | same [RECORDS] | corpus RECORDS DIR [same|hugo|theme|whole]");
        }
    }

    /** The largest archive once: what a round of it tells differs little from what five tell, and they would fill a disk. */
    private void all(int rounds) throws Exception {
        for (int records : new int[] {100, 1000, 10_000, 100_000}) {
            Path here = Files.createDirectory(home.resolve(String.valueOf(records)));
            boolean large = records > 10_000;
            new Comparison(here, records).tell(large ? 1 : rounds);
            new Warm(here, records).tell(large ? 1 : rounds);
            if (!large) {
                new Preview(here, records).tell(EDITS, "");
            }
        }
    }

    private int number(int at, int otherwise) {
        return words.size() > at ? Integer.parseInt(words.get(at)) : otherwise;
    }

    private static Corpus.Form form(String name) {
        return switch (name) {
            case "same" -> SameForm.SOURCEBOOK;
            case "hugo" -> SameForm.HUGO;
            case "theme" -> ThemeForm.LEAN;
            case "whole" -> ThemeForm.WHOLE;
            default -> throw new IllegalArgumentException("no such form: " + name);
        };
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
