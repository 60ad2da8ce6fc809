package org.sourcebook.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in named sections; the name of each stands alone on a line: {@code -- content/site.yaml --}. */
record Txtar(String comment, Map<String, String> sections) {

    private static final Pattern MARK = Pattern.compile("-- (\\S.*\\S|\\S) --");

    /** Reads one; two sections of one name are a mistake. */
    static Txtar parse(String text) {
        List<String> names = new ArrayList<>(List.of(""));
        Map<String, StringBuilder> bodies = new LinkedHashMap<>();
        bodies.put("", new StringBuilder());
        for (String line : text.split("(?<=\n)")) {
            Matcher mark = MARK.matcher(line.stripTrailing());
            if (mark.matches()) {
                names.add(mark.group(1));
                if (bodies.put(mark.group(1), new StringBuilder()) != null) {
                    throw new IllegalArgumentException("two sections " + mark.group(1));
                }
            } else {
                bodies.get(names.get(names.size() - 1)).append(line);
            }
        }
        Map<String, String> sections = new LinkedHashMap<>();
        names.subList(1, names.size())
                .forEach(name -> sections.put(name, bodies.get(name).toString()));
        return new Txtar(bodies.get("").toString(), sections);
    }

    /** The same with one section replaced, put at the end or, where its new text is empty, left out. */
    Txtar with(String name, String text) {
        Map<String, String> changed = new LinkedHashMap<>(sections);
        if (text.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, text);
        }
        return new Txtar(comment, changed);
    }

    /** The text that {@link #parse} reads. */
    String text() {
        StringBuilder text = new StringBuilder(comment);
        sections.forEach((name, body) -> {
            text.append("-- ").append(name).append(" --\n").append(body);
            if (!body.isEmpty() && !body.endsWith("\n")) {
                text.append('\n');
            }
        });
        return text.toString();
    }
}
