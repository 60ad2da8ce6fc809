package org.sourcebook.importing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What an import did, or would do: one line for each reference, and every value that is not in its record. */
public record ImportReport(List<Imported> imported, int leftOut) {

    public ImportReport {
        imported = List.copyOf(imported);
    }

    /** How many references met with a fate. */
    public long count(Imported.Fate fate) {
        return imported.stream().filter(each -> each.fate() == fate).count();
    }

    /** How many values are in no record, by the names they have in the file. */
    public Map<String, Integer> leftByField() {
        Map<String, Integer> counts = new TreeMap<>();
        imported.forEach(each -> each.left().forEach(left -> counts.merge(left.field(), 1, Integer::sum)));
        return counts;
    }

    /** The whole, in Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# What was imported\n\n"
                + "Each record with the reference it was made of, and what of that is not in the record.\n");
        for (Imported each : imported) {
            out.append("\n## ").append(each.path()).append("\n\n");
            out.append(each.key().isEmpty() ? "From " : "From `" + each.key() + "`, ")
                    .append(each.place())
                    .append(": ");
            out.append(words(each.fate()))
                    .append(each.note().isEmpty() ? "" : "; " + each.note())
                    .append(".\n");
            if (!each.left().isEmpty()) {
                out.append("\n");
            }
            each.left().forEach(left -> out.append("- ").append(line(left)).append('\n'));
        }
        return out.toString();
    }

    private static String words(Imported.Fate fate) {
        return switch (fate) {
            case NEW -> "a new record";
            case REPLACED -> "in place of the record there was";
            case EXISTS -> "the record exists and was left as it is";
        };
    }

    /** A leftover in one line, whole. */
    static String line(Leftover left) {
        return left.field() + ": " + left.value().replaceAll("\\s*\\n\\s*", " ⏎ ") + " (" + left.why() + ")";
    }

    /** Every leftover in one line, under the path of its record. */
    public List<String> lines() {
        return imported.stream()
                .flatMap(each -> each.left().stream().map(left -> each.path() + ": " + line(left)))
                .toList();
    }
}
