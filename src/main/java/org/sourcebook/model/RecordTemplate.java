package org.sourcebook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A new record of a kind, to be filled in: every required field with an example, every other one as a comment, each under
 * what it is about.
 *
 * <p>It decodes without an error, and is a draft, so that it stands in nobody's way before it is finished.
 */
public final class RecordTemplate {

    private static final String DRAFT = "draft";
    private static final String TITLE = "title";

    private RecordTemplate() {}

    /** A Markdown record: the fields as front matter, and a place for the body. */
    public static String markdown(Kind kind, String id) {
        return "---\n" + head(kind) + fields(kind, id) + "---\n";
    }

    /** A YAML record that names its schema, by a path relative to it, so that editors complete its fields. */
    public static String yaml(Kind kind, String id, String schema) {
        return "# yaml-language-server: $schema=" + schema + "\n" + head(kind) + fields(kind, id);
    }

    private static String head(Kind kind) {
        return "# " + kind.label().one() + ": " + oneLine(kind.about()) + "\n"
                + "# To use a field, take the # before it away. Delete what you do not need, and draft: when it is done.\n";
    }

    private static String fields(Kind kind, String id) {
        StringBuilder out = new StringBuilder();
        List<Field> later = new ArrayList<>();
        for (Field field : kind.fields().values()) {
            if (field.required() || field.name().equals(DRAFT)) {
                out.append(about(field)).append(required(field, id));
            } else {
                later.add(field);
            }
        }
        later.forEach(field -> out.append(about(field)).append("#").append(entry(field)));
        return out.toString();
    }

    private static String about(Field field) {
        return field.about().isEmpty() ? "" : "\n# " + oneLine(field.about()) + "\n";
    }

    private static String oneLine(String text) {
        return text.strip().replace('\n', ' ');
    }

    private static String required(Field field, String id) {
        if (field.name().equals(TITLE)) {
            return TITLE + ": " + Quoted.scalar(title(id)) + "\n";
        } else if (field.type() instanceof ListType list) {
            String item = item(list.of());
            return field.name() + ":\n" + String.join("", Collections.nCopies(Math.max(1, field.min()), item));
        }
        return entry(field);
    }

    private static String entry(Field field) {
        return field.name() + ": " + field.example() + "\n";
    }

    /** An item of a list; a group stands with a field a line, which is easier to fill in than braces. */
    private static String item(FieldType type) {
        StringBuilder out = new StringBuilder();
        if (type instanceof GroupType group) {
            group.exampleFields()
                    .forEach(field ->
                            out.append(out.length() == 0 ? "  - " : "    ").append(entry(field)));
        }
        return out.length() == 0 ? "  - " + type.example() + "\n" : out.toString();
    }

    /** {@code list-released} becomes {@code List released}. */
    private static String title(String id) {
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
