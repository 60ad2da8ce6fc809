import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Times Sourcebook on archives made for the purpose, as whole processes with cold starts.
 *
 * <pre>
 * java bench/Bench.java scaling                 the time per page at 10,000 records against that at 1,000
 * java bench/Bench.java scaling 500 5000 5      the same with other sizes, five rounds
 * java bench/Bench.java compare 1000            side by side with Hugo, where it is installed, in one run
 * java bench/Bench.java corpus 1000 DIR         only writes the archive, to look at it
 * </pre>
 *
 * <p>Needs {@code target/sourcebook.jar}. Machines are noisy: quote the ratios, which compare runs taken in turn.
 */
public final class Bench {

    private static final Path JAR = Path.of("target/sourcebook.jar");

    /** The flags the launcher gives to short runs. */
    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms64m",
            "-Xmx1g",
            "-jar",
            JAR.toString());

    public static void main(String[] arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(arguments));
        String command = words.isEmpty() ? "--help" : words.remove(0);
        switch (command) {
            case "scaling" -> scaling(number(words, 0, 1000), number(words, 1, 10_000), number(words, 2, 3));
            case "compare" -> compare(number(words, 0, 1000), number(words, 1, 5));
            case "corpus" -> new Corpus(number(words, 0, 1000)).write(Path.of(words.get(1)));
            default -> System.out.println("usage: java bench/Bench.java scaling [SMALL LARGE ROUNDS] | compare [RECORDS ROUNDS] | corpus RECORDS DIR");
        }
    }

    private static int number(List<String> words, int at, int otherwise) {
        return words.size() > at ? Integer.parseInt(words.get(at)) : otherwise;
    }

    private static void scaling(int small, int large, int rounds) throws Exception {
        Path home = Files.createTempDirectory("sourcebook-bench");
        try {
            new Corpus(small).write(home.resolve("small"));
            new Corpus(large).write(home.resolve("large"));
            List<Double> ratios = new ArrayList<>();
            System.out.printf(Locale.ROOT, "%8s %14s %14s %8s%n", "round", small + " records", large + " records", "ratio");
            for (int round = 1; round <= rounds; round++) {
                double few = sourcebook(home.resolve("small"), home.resolve("out-small-" + round)) / small;
                double many = sourcebook(home.resolve("large"), home.resolve("out-large-" + round)) / large;
                ratios.add(many / few);
                System.out.printf(Locale.ROOT, "%8d %11.2f ms %11.2f ms %8.2f%n", round, few, many, many / few);
            }
            System.out.printf(Locale.ROOT, "Median: a page of %d costs %.2f times a page of %d.%n", large, median(ratios), small);
        } finally {
            delete(home);
        }
    }

    private static void compare(int records, int rounds) throws Exception {
        Path home = Files.createTempDirectory("sourcebook-bench");
        try {
            Path site = home.resolve("site");
            new Corpus(records).write(site);
            boolean hugo = installed("hugo");
            if (hugo) {
                new HugoSite(site).write(home.resolve("hugo"));
            } else {
                System.out.println("hugo is not installed: only Sourcebook is timed");
            }
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                double ours = sourcebook(site, home.resolve("ours-" + round));
                double floor = copy(home.resolve("ours-" + round), home.resolve("copy-" + round));
                double theirs = hugo ? hugo(home.resolve("hugo"), home.resolve("theirs-" + round)) : Double.NaN;
                ratios.add(ours / theirs);
                System.out.printf(Locale.ROOT, "round %d: Sourcebook %.0f ms, Hugo %.0f ms, copying the output %.0f ms, ratio %.2f%n", round, ours, theirs, floor, ours / theirs);
            }
            if (hugo) {
                System.out.printf(Locale.ROOT, "Median: Sourcebook takes %.2f times Hugo's time for %d records.%n", median(ratios), records);
                System.out.println("Unequal: Sourcebook also checks every link and anchor, numbers sources and lists references; Hugo makes a feed of 20.");
            }
        } finally {
            delete(home);
        }
    }

    private static double sourcebook(Path site, Path output) throws Exception {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("build", "--site", site.toString(), "--output", output.toString(), "--base-url", "https://archive.example/"));
        return run(command);
    }

    private static double hugo(Path site, Path output) throws Exception {
        return run(List.of("hugo", "--quiet", "--source", site.toString(), "--destination", output.toString()));
    }

    private static double copy(Path from, Path to) throws Exception {
        return run(List.of("cp", "-r", from.toString(), to.toString()));
    }

    /** The wall time of a process in milliseconds; one that fails ends the benchmark. */
    private static double run(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static boolean installed(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** An archive of so many records, the same at every run: five kinds, sixty tags, links, tables, footnotes, citations. */
    private record Corpus(int size) {

        private static final String[] FOLDERS = {"actors", "events", "claims", "chapters", "sources"};
        private static final String[] WORDS = "the of and a list that was kept in harbour records shows two ships under one name although nobody wrote down which came first while clerks copied older books by hand from memory with care or haste some entries are missing others stand twice later readers argued about ink paper dates and who paid for the work".split(" ");

        void write(Path site) {
            make(site.resolve("content/site.yaml"), "title: An archive\n");
            for (int i = 0; i < size; i++) {
                make(site.resolve("content").resolve(FOLDERS[i % 5]).resolve(id(i) + ".md"), record(i));
            }
        }

        static void make(Path file, String text) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String id(int i) {
            return String.format(Locale.ROOT, "record-%06d", i);
        }

        private String record(int i) {
            Random random = new Random(7919L * i + 17);
            String date = String.format(Locale.ROOT, "%04d-%02d-%02d", 1990 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
            String source = id((random.nextInt(Math.max(1, size / 5)) * 5 + 4) % size);
            StringBuilder text = new StringBuilder("---\ntitle: ").append(words(random, 6)).append("\nsummary: ").append(words(random, 15)).append('\n');
            text.append("tags: [tag-").append(random.nextInt(20)).append(", tag-").append(20 + random.nextInt(20)).append(", tag-").append(40 + random.nextInt(20)).append("]\n");
            text.append(switch (i % 5) {
                case 0 -> "type: group\n";
                case 1 -> "dates: [" + date + "]\nstanding: undisputed\nevidence: [" + source + "]\n";
                case 2 -> "statement: " + words(random, 12) + "\nsaid: [somebody]\ndate: " + date + "\nstanding: disputed\nstanding_reason: " + words(random, 6) + "\nevidence: [" + source + "]\n";
                case 3 -> "order: " + (i + 1) + "\n";
                default -> "type: report\nread: opening\ndate: " + date + "\n";
            });
            return text.append("---\n\n").append(body(i, random, source)).toString();
        }

        private String body(int i, Random random, String source) {
            StringBuilder text = new StringBuilder();
            for (int section = 0; section < 3; section++) {
                if (section > 0) {
                    text.append("## ").append(words(random, 3)).append("\n\n");
                }
                for (int paragraph = 0; paragraph < 2; paragraph++) {
                    int target = random.nextInt(size);
                    text.append(sentence(random)).append(' ').append(sentence(random)).append(" See [").append(words(random, 2)).append("](/").append(FOLDERS[target % 5]).append('/').append(id(target)).append(".html). ");
                    text.append(sentence(random)).append(" **").append(words(random, 2)).append("**, *").append(words(random, 1)).append("*.\n\n");
                }
                text.append("- ").append(words(random, 7)).append("\n- ").append(words(random, 8)).append("\n- ").append(words(random, 6)).append("\n\n");
            }
            if (i % 5 == 0) {
                text.append("| a | b | c |\n| --- | --- | ---: |\n");
                for (int row = 0; row < 4; row++) {
                    text.append("| ").append(words(random, 2)).append(" | ").append(words(random, 2)).append(" | ").append(random.nextInt(10_000)).append(" |\n");
                }
                text.append('\n');
            }
            return text.append("> ").append(sentence(random)).append("\n\nAs told elsewhere [@").append(source).append(", p. ").append(1 + random.nextInt(300)).append("].\n").toString();
        }

        private static String sentence(Random random) {
            String words = words(random, 12 + random.nextInt(10));
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
        }

        private static String words(Random random, int count) {
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < count; i++) {
                out.append(i > 0 ? " " : "").append(WORDS[random.nextInt(WORDS.length)]);
            }
            return out.toString();
        }
    }

    /** The same pages for Hugo: the same texts and front matter, listings, tags, feed and sitemap, in plain layouts. */
    private record HugoSite(Path archive) {

        void write(Path site) throws IOException {
            Corpus.make(site.resolve("hugo.toml"), "baseURL = 'https://archive.example/'\ntitle = 'An archive'\nuglyURLs = true\ndisableKinds = []\n[taxonomies]\ntag = 'tags'\n[services.rss]\nlimit = 20\n");
            String base = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>{{ .Title }}</title></head><body><nav><a href=\"/\">Home</a></nav><main>{{ block \"main\" . }}{{ end }}</main></body></html>";
            String list = "{{ define \"main\" }}<h1>{{ .Title }}</h1><ul>{{ range (.Paginate .Pages 50).Pages }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ template \"_internal/pagination.html\" . }}{{ end }}";
            String single = "{{ define \"main\" }}<h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p>{{ .TableOfContents }}{{ .Content }}<ul>{{ range .GetTerms \"tags\" }}<li><a href=\"{{ .RelPermalink }}\">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}";
            Corpus.make(site.resolve("layouts/_default/baseof.html"), base);
            Corpus.make(site.resolve("layouts/_default/list.html"), list);
            Corpus.make(site.resolve("layouts/_default/single.html"), single);
            Corpus.make(site.resolve("layouts/index.html"), list);
            Path content = archive.resolve("content");
            try (Stream<Path> files = Files.walk(content)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".md")).toList()) {
                    Path copy = site.resolve("content").resolve(content.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
