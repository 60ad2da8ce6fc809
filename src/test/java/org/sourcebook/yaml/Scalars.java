package org.sourcebook.yaml;

import java.util.List;
import java.util.Random;

/** Random scalars of every style, as they stand after {@code key:} in a mapping indented by two. */
final class Scalars {

    private static final List<String> WORDS = List.of(
            "one", "two", "é", "\uD83D\uDE00", "a#b", "x:y", "日本", "it's", "\"q\"", "\\n", "-", "[z]", "*b*", "#");

    private Scalars() {}

    static String random(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> " p" + lines(random, "   ", false);
            case 1 -> " '" + lines(random, "   ", false).replace("'", "''") + "'";
            case 2 -> " \"" + escaped(random, lines(random, "   ", false)) + "\"";
            case 3 -> block(random, " |");
            default -> block(random, " >");
        };
    }

    private static String block(Random random, String style) {
        int indent = 1 + random.nextInt(4);
        String explicit = random.nextBoolean() ? Integer.toString(indent) : "";
        String chomping = List.of("", "-", "+").get(random.nextInt(3));
        String comment = random.nextInt(4) == 0 ? "  # c" : "";
        return style + explicit + chomping + comment + "\n" + " ".repeat(2 + indent)
                + lines(random, " ".repeat(2 + indent), true);
    }

    /** Some lines of words; lines of a block are sometimes indented further, and some lines are empty or blank. */
    private static String lines(Random random, String indent, boolean block) {
        StringBuilder text = new StringBuilder(line(random));
        for (int i = random.nextInt(6); i > 0; i--) {
            String further = block && random.nextInt(3) == 0 ? " ".repeat(1 + random.nextInt(3)) : "";
            String content = random.nextInt(4) == 0 ? "" : line(random);
            String before = content.isEmpty() && random.nextBoolean() ? "" : indent + further;
            text.append('\n').append(before).append(content);
        }
        return text.toString();
    }

    private static String line(Random random) {
        StringBuilder line = new StringBuilder(WORDS.get(random.nextInt(3)));
        for (int i = random.nextInt(5); i > 0; i--) {
            line.append(" ".repeat(1 + random.nextInt(2))).append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return line + (random.nextInt(6) == 0 ? "  " : "");
    }

    private static String escaped(Random random, String text) {
        String safe =
                text.replace("\\n", random.nextBoolean() ? "\\t" : "\\u00e9").replace("\"", "\\\"");
        return random.nextInt(3) == 0 ? safe.replace("\n", "\\\n") : safe;
    }
}
