import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/** An archive of so many records, the same at every run: five kinds, sixty tags, links, tables, footnotes, citations. */
record Corpus(int size) {

    private static final String[] FOLDERS = {"actors", "events", "claims", "chapters", "sources"};
    private static final String[] WORDS = "the of and a list that was kept in harbour records shows two ships under one name although nobody wrote down which came first while clerks copied older books by hand from memory with care or haste some entries are missing others stand twice later readers argued about ink paper dates and who paid for the work".split(" ");

    /** Writes it below {@code site}; {@code settings} are further lines of its site.yaml. */
    void write(Path site, String settings) {
        make(site.resolve("content/site.yaml"), "title: An archive\n" + settings);
        for (int i = 0; i < size; i++) {
            make(site.resolve("content").resolve(FOLDERS[i % 5]).resolve(id(i) + ".md"), record(i));
        }
    }

    /** The file of the first record that has a text of several paragraphs. */
    static Path edited(Path site) {
        return site.resolve("content/chapters/record-000003.md");
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
