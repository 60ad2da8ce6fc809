import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times Sourcebook on archives made for the purpose, as whole processes, started as users start them.
 *
 * <pre>
 * bench/run compare 1000            beside Hugo, where it is installed, and beside cp -r: cold builds, five rounds
 * bench/run compare 10000 7         the same with another size, seven rounds
 * bench/run scaling                 what a record costs among 10,000 against among 1,000
 * bench/run serve 10000             from a saved record to its page on disk
 * bench/run corpus 1000 DIR         only writes the archive, to look at it
 * </pre>
 *
 * <p>Machines are noisy: quote the ratios, which compare runs of one round. Each run writes into a folder of its own, and nothing is deleted before
 * the last run has ended, since deleting makes the file system slow for a while.
 */
public final class Bench {

    private static final List<String> LAUNCHER = List.of(Path.of("sourcebook").toAbsolutePath().toString());
    private static final String LEAN = "social_cards: false\ndata: false\n";

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        String command = words.isEmpty() ? "" : words.remove(0);
        Path home = Files.createTempDirectory("sourcebook-bench");
        try {
            switch (command) {
                case "compare" -> compare(home, number(words, 0, 1000), number(words, 1, 5));
                case "scaling" -> scaling(home, number(words, 0, 1000), number(words, 1, 10_000), number(words, 2, 3));
                case "serve" -> serve(home, number(words, 0, 1000), number(words, 1, 20));
                case "corpus" -> new Corpus(number(words, 0, 1000)).write(Path.of(words.get(1)), "");
                default -> System.out.println(
                        "usage: bench/run compare [RECORDS ROUNDS] | scaling [SMALL LARGE ROUNDS] | serve [RECORDS EDITS] | corpus RECORDS DIR");
            }
        } finally {
            delete(home);
        }
    }

    private static int number(List<String> words, int at, int otherwise) {
        return words.size() > at ? Integer.parseInt(words.get(at)) : otherwise;
    }

    private static void compare(Path home, int records, int rounds) throws Exception {
        Path lean = home.resolve("lean");
        Path whole = home.resolve("whole");
        new Corpus(records).write(lean, LEAN);
        new Corpus(records).write(whole, "");
        Rival ours = sourcebook("Sourcebook", lean);
        List<Rival> all = new ArrayList<>(List.of(ours, sourcebook("Sourcebook, cards and data", whole)));
        Rival measure = ours;
        if (isInstalled("hugo")) {
            Path hugo = home.resolve("hugo");
            new HugoSite(lean).write(hugo);
            measure = new Rival("Hugo", output -> List.of("hugo", "--quiet", "--source", hugo.toString(), "--destination", output.toString()));
            all.add(measure);
        } else {
            System.out.println("hugo is not installed: only Sourcebook is timed");
        }
        ours.run(home.resolve("first"));
        awaitClasses();
        all.add(new Rival("cp -r of Sourcebook's output", output -> List.of("cp", "-r", home.resolve("first").toString(), output.toString())));
        ours = sourcebook("Sourcebook", lean);
        all.set(0, ours);
        rounds(home, all, rounds);
        tell(records, all, measure);
        stages(home, lean);
    }

    /** The launcher makes its cache of loaded classes beside the first run, which is not to be timed. */
    private static void awaitClasses() throws Exception {
        Path launcher = Path.of("target/launcher");
        for (int second = 0; second < 120; second++) {
            try (Stream<Path> files = Files.list(launcher)) {
                if (files.noneMatch(each -> each.toString().endsWith(".making"))) {
                    return;
                }
            }
            Thread.sleep(1000);
        }
    }

    /** All once in each round, in an order that changes. */
    private static void rounds(Path home, List<Rival> all, int rounds) throws Exception {
        List<Rival> order = new ArrayList<>(all);
        Random random = new Random(1);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            for (Rival each : order) {
                each.run(home.resolve("output-" + round + "-" + all.indexOf(each)));
            }
        }
    }

    private static void tell(int records, List<Rival> all, Rival measure) {
        System.out.println(records + " records, cold");
        System.out.println(Rival.head(measure == all.get(0) ? "own" : "Hugo"));
        all.forEach(each -> System.out.println(each.row(measure)));
        System.out.println(
                """
                Equal: the pages of records, lists of kinds and tags by fifty, feed, sitemap, canonical addresses.
                Unequal: Sourcebook also makes a search index, timelines, lists by standing, numbered sources with ways back, citations
                to copy, and checks each link and anchor; Hugo's layouts are bare.""");
        if (!Cost.isComplete()) {
            System.out.println("Processor time and memory need GNU time in /usr/bin (on Debian the package time).");
        }
    }

    /** Where the time goes, if this Sourcebook can say so. */
    private static void stages(Path home, Path site) throws Exception {
        List<String> command = new ArrayList<>(build(site, home.resolve("staged")));
        command.add("--timings");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        System.out.println(process.waitFor() == 0 ? said : "This Sourcebook does not tell its stages apart (build --timings).");
    }

    private static void scaling(Path home, int small, int large, int rounds) throws Exception {
        new Corpus(small).write(home.resolve("small"), "");
        new Corpus(large).write(home.resolve("large"), "");
        Rival few = sourcebook(small + " records", home.resolve("small"));
        Rival many = sourcebook(large + " records", home.resolve("large"));
        rounds(home, List.of(few, many), rounds);
        System.out.println(Rival.head("small"));
        System.out.println(few.row(few));
        System.out.println(many.row(few));
        System.out.println("Linear would be a ratio of " + (double) large / small + ", less what a start costs.");
    }

    private static void serve(Path home, int records, int edits) throws Exception {
        new Corpus(records).write(home.resolve("site"), "");
        System.out.println(records + " records: " + new Preview(LAUNCHER, home.resolve("site")).measured(edits));
    }

    private static Rival sourcebook(String name, Path site) {
        return new Rival(name, output -> build(site, output));
    }

    private static List<String> build(Path site, Path output) {
        List<String> command = new ArrayList<>(LAUNCHER);
        command.addAll(List.of("build", "--clean", "--base-url", "https://archive.example/"));
        command.addAll(List.of("--site", site.toString(), "--output", output.toString()));
        return command;
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
