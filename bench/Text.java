import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * The text of one record in Markdown: 250 to 600 words in sections with lists, a quotation, links to other records and out of the site;
 * every third has a footnote, every fifth a table, every tenth a piece of code.
 */
final class Text {

    private final Words words;
    private final SplittableRandom random;
    private final Entry entry;
    private final List<String> links = new ArrayList<>();
    private final List<String> blocks = new ArrayList<>();
    private int count;

    private Text(Entry entry, int size, Words words, Function<Entry, String> address) {
        this.words = words;
        this.entry = entry;
        this.random = new SplittableRandom(7_000_003L * entry.number() + 11);
        int inside = 3 + random.nextInt(4);
        for (int i = 0; i < inside; i++) {
            Entry other = Entry.of(random.nextInt(size), words);
            links.add("[" + other.title().toLowerCase(java.util.Locale.ROOT) + "](" + address.apply(other) + ")");
        }
        links.add(random.nextInt(links.size()), "[" + words.phrase(random, 2) + "](https://www.example.org/" + words.name(random) + "/" + random.nextInt(9999) + ")");
    }

    /** The text of a record among so many; {@code address} is where the page of another one is. */
    static String of(Entry entry, int size, Words words, Function<Entry, String> address) {
        return new Text(entry, size, words, address).written();
    }

    private String written() {
        boolean note = entry.number() % 3 == 0;
        blocks.add(paragraph(3) + (note ? " " + words.phrase(random, 8) + ".[^1]" : ""));
        blocks.add("> " + words.sentence(random, 16));
        int target = 160 + random.nextInt(280);
        for (int section = 1; count < target; section++) {
            section(section == 1);
        }
        while (!links.isEmpty()) {
            blocks.add(linked(words.sentence(random, 9)));
        }
        if (note) {
            blocks.add("[^1]: " + words.plain(random, 14));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private void section(boolean first) {
        blocks.add("## " + words.title(random, 2 + random.nextInt(4)));
        blocks.add(paragraph(2 + random.nextInt(3)));
        if (random.nextDouble() < 0.6) {
            blocks.add("### " + words.title(random, 2 + random.nextInt(3)));
            blocks.add(paragraph(2 + random.nextInt(3)));
        }
        if (first || random.nextDouble() < 0.3) {
            blocks.add(list());
        }
        if (first && entry.number() % 5 == 0) {
            blocks.add(table());
        }
        if (first && entry.number() % 10 == 0) {
            blocks.add(code());
        }
    }

    private String paragraph(int sentences) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            all.add(words.sentence(random, counted(8 + random.nextInt(13))));
        }
        if (!links.isEmpty() && random.nextDouble() < 0.75) {
            int at = random.nextInt(sentences);
            all.set(at, linked(all.get(at)));
        }
        return String.join(" ", all);
    }

    private int counted(int added) {
        count += added;
        return added;
    }

    private String linked(String sentence) {
        return sentence.substring(0, sentence.length() - 1) + " " + links.remove(links.size() - 1) + ".";
    }

    private String list() {
        String mark = random.nextDouble() < 0.6 ? "- " : "1. ";
        List<String> items = new ArrayList<>();
        for (int left = 3 + random.nextInt(3); left > 0; left--) {
            items.add(mark + words.sentence(random, counted(4 + random.nextInt(7))));
        }
        return String.join("\n", items);
    }

    private String table() {
        StringBuilder rows = new StringBuilder("| " + words.name(random) + " | " + words.name(random) + " | " + words.name(random) + " |\n| --- | --- | ---: |");
        for (int left = 3 + random.nextInt(4); left > 0; left--) {
            rows.append("\n| ").append(words.phrase(random, 2)).append(" | ").append(words.name(random)).append(" | ").append(random.nextInt(10_000)).append(" |");
        }
        return rows.toString();
    }

    private String code() {
        String name = words.name(random);
        return "```python\ndef " + name + "(items):\n    total = 0\n    for each in items:\n        total += each * " + random.nextInt(1, 10) + "  # " + words.name(random) + "\n    return total\n```";
    }
}
