package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.model.CslVariables;

/**
 * The lines of a note that are variables, as reference managers let people write them: {@code original-date: 1867} or
 * {@code {:original-date: 1867}}.
 */
final class ExtraLines {

    private static final String NOTE = "note";
    private static final Pattern BRACED = Pattern.compile("\\{:([A-Za-z_ -]{1,40}):([^{}\n]*)\\}");
    private static final Pattern LINE = Pattern.compile("([A-Za-z][A-Za-z_ -]{1,39}): *(\\S.*)");
    private static final Pattern WORDS_BEHIND = Pattern.compile("(\\S+) \\(.*\\)");
    private static final String TWO_PARTS = "\\s*\\|\\|\\s*";

    private ExtraLines() {}

    /** Moves the lines of the note to where they belong; the rest of it stays. */
    static void apply(EntryBuilder entry) {
        List<String> rest = new ArrayList<>();
        entry.taken(NOTE).lines().forEach(line -> {
            String kept = withoutBraced(entry, line);
            Matcher whole = LINE.matcher(kept.strip());
            if (!whole.matches() || !moved(entry, whole.group(1), whole.group(2))) {
                rest.add(kept);
            }
        });
        entry.text(NOTE, NOTE, String.join("\n", rest).strip());
    }

    private static String withoutBraced(EntryBuilder entry, String line) {
        Matcher braced = BRACED.matcher(line);
        StringBuilder out = new StringBuilder();
        while (braced.find()) {
            boolean moved = moved(entry, braced.group(1), braced.group(2));
            braced.appendReplacement(out, moved ? "" : Matcher.quoteReplacement(braced.group()));
        }
        return braced.appendTail(out).toString();
    }

    private static boolean moved(EntryBuilder entry, String name, String value) {
        Optional<String> variable = variable(name);
        if (variable.isEmpty()) {
            return false;
        } else if (CslVariables.isNames(variable.get())) {
            String[] parts = value.split(TWO_PARTS);
            entry.name(variable.get(), parts.length == 2 ? parts[0] + ", " + parts[1] : value);
            return true;
        } else if (CslVariables.isDate(variable.get())) {
            Matcher behind = WORDS_BEHIND.matcher(value.strip());
            String date = behind.matches() ? behind.group(1) : value.strip();
            DateText.of(date).ifPresent(read -> entry.instead(name, variable.get(), date));
            return DateText.of(date).isPresent();
        }
        entry.instead(name, variable.get(), value);
        return true;
    }

    private static Optional<String> variable(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return CslVariables.all().stream()
                .filter(variable -> !variable.equals(NOTE)
                        && variable.toLowerCase(Locale.ROOT).replace('_', '-').equals(plain))
                .findFirst();
    }
}
