package org.sourcebook.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The model in plain text, for a terminal: all kinds, or all that one of them holds. */
public final class ModelText {

    private static final String INDENT = "  ";

    private ModelText() {}

    /** A line for each kind: its name, its folder, what it is. */
    public static String kinds(Model model) {
        List<List<String>> rows = model.kinds().stream()
                .map(kind -> List.of(kind.name(), "content/" + kind.plural() + "/", kind.about()))
                .toList();
        return columns(rows, "");
    }

    /** Everything a kind holds: where its records and pages stand, its traits, its fields and the groups in them. */
    public static String kind(Kind kind) {
        StringBuilder out = new StringBuilder();
        out.append(kind.name()).append(": ").append(kind.about()).append("\n\n");
        out.append(columns(facts(kind), INDENT));
        out.append("\nfields (* must be given)\n").append(fields(kind.fieldSet()));
        return out.toString();
    }

    /** What {@code content/site.yaml} holds. */
    public static String site(Model model) {
        StringBuilder out =
                new StringBuilder("content/site.yaml: The settings of the site.\n\nfields (* must be given)\n");
        return out.append(fields(model.site())).toString();
    }

    private static String fields(FieldSet fields) {
        StringBuilder out = new StringBuilder(columns(rows(fields), INDENT));
        Map<String, GroupType> groups = new LinkedHashMap<>();
        collectGroups(fields, groups);
        groups.values().forEach(group -> out.append("\n").append(group(group)));
        return out.toString();
    }

    private static String group(GroupType group) {
        String about = group.about().isEmpty() ? "" : ": " + group.about();
        return group.name() + about + "\n" + columns(rows(group), INDENT);
    }

    private static List<List<String>> facts(Kind kind) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(List.of("records", "content/" + kind.plural() + "/ID.md or .yaml"));
        facts.add(List.of("route", orNone(kind.route())));
        facts.add(
                List.of("traits", orNone(kind.traits().stream().map(Trait::word).collect(Collectors.joining(", ")))));
        facts.add(List.of("when", orNone(String.join(", ", kind.when()))));
        facts.add(List.of("card", orNone(String.join(", ", kind.card()))));
        kind.show().values().forEach(list -> facts.add(List.of("list", list(list))));
        return facts;
    }

    private static String orNone(String words) {
        return words.isEmpty() ? "none" : words;
    }

    private static String list(Show list) {
        String sort =
                list.sort().isEmpty() ? "" : ", sorted by " + list.sort() + (list.descending() ? ", last first" : "");
        String limit = list.limit() == 0 ? "" : ", at most " + list.limit();
        return list.name() + ": " + String.join(".", list.follow()) + sort + limit;
    }

    private static List<List<String>> rows(GroupType group) {
        List<List<String>> rows = new ArrayList<>();
        if (group.identified()) {
            rows.add(List.of(GroupType.ID, "id", "Makes it addressable: RECORD#ID."));
        }
        rows.addAll(rows(group.fields()));
        return rows;
    }

    private static List<List<String>> rows(FieldSet fields) {
        return fields.fields().values().stream().map(ModelText::row).toList();
    }

    private static List<String> row(Field field) {
        String least = field.min() > 0 ? ", at least " + field.min() : "";
        String reverse = field.reverse().isEmpty() ? "" : " (from its other end: " + field.reverse() + ")";
        return List.of(
                field.name() + (field.required() ? "*" : ""), phrase(field.type()) + least, field.about() + reverse);
    }

    private static String phrase(FieldType type) {
        if (type instanceof ListType list) {
            return "list of " + phrase(list.of());
        } else if (type instanceof ReferenceType reference) {
            return reference.targets().words() + (reference.mayBeText() ? " or text" : "");
        } else if (type instanceof EnumType values) {
            return String.join(" | ", values.values());
        } else if (type instanceof GroupType group && group.name().isEmpty()) {
            return "{" + String.join(", ", group.fields().fields().keySet()) + "}";
        }
        return type.word();
    }

    /** The shared groups in some fields, at any depth, each once, in the order in which they are met. */
    private static void collectGroups(FieldSet fields, Map<String, GroupType> found) {
        for (Field field : fields.fields().values()) {
            FieldType type = field.type() instanceof ListType list ? list.of() : field.type();
            if (type instanceof GroupType group) {
                boolean known = !group.name().isEmpty() && found.putIfAbsent(group.name(), group) != null;
                if (!known) {
                    collectGroups(group.fields(), found);
                }
            }
        }
    }

    /** Rows in columns as wide as their widest entry, the last as wide as it likes. */
    private static String columns(List<List<String>> rows, String indent) {
        StringBuilder out = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < row.size(); i++) {
                boolean last = i == row.size() - 1;
                int gap = last ? 0 : Math.max(2, width(rows, i) + 2 - row.get(i).length());
                line.append(row.get(i)).append(" ".repeat(gap));
            }
            out.append(line.toString().stripTrailing()).append("\n");
        }
        return out.toString();
    }

    /** A column is at most thirty wide; a longer entry pushes the rest of its row aside. */
    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .mapToInt(row -> Math.min(30, row.get(column).length()))
                .max()
                .orElse(0);
    }
}
