package org.sourcebook.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One example of the CommonMark specification: its number, its Markdown and the HTML it stands for. */
record SpecExample(int number, String markdown, String html) {

    private static final String FENCE = "`".repeat(32);

    /** The examples of {@code spec.txt}, in which an arrow stands for a tab. */
    static List<SpecExample> all() throws IOException {
        List<SpecExample> examples = new ArrayList<>();
        String[] lines = resource("spec.txt").split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (lines[at].equals(FENCE + " example")) {
                int dot = indexOf(".", lines, at);
                int end = indexOf(FENCE, lines, dot);
                examples.add(new SpecExample(examples.size() + 1, text(lines, at, dot), text(lines, dot, end)));
                at = end;
            }
        }
        return examples;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = SpecExample.class.getResourceAsStream("/commonmark/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static int indexOf(String line, String[] lines, int from) {
        int at = from + 1;
        while (!lines[at].equals(line)) {
            at++;
        }
        return at;
    }

    private static String text(String[] lines, int before, int end) {
        StringBuilder text = new StringBuilder();
        for (int at = before + 1; at < end; at++) {
            text.append(lines[at].replace('→', '\t')).append('\n');
        }
        return text.toString();
    }
}
