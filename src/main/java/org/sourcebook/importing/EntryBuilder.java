package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.cite.CslName;
import org.sourcebook.model.CslVariables;
import org.sourcebook.source.Location;

/** Gathers what a file says of one reference; whatever finds no place is kept as a leftover. */
final class EntryBuilder {

    private final Location where;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Object> ours = new LinkedHashMap<>();
    private final List<Leftover> left = new ArrayList<>();
    private String key = "";

    EntryBuilder(Location where) {
        this.where = where;
    }

    void key(String given) {
        key = given.strip();
    }

    /** A text by its variable; where that is taken already by another text, it is left over under its name in the file. */
    void text(String name, String variable, String given) {
        String text = given.strip();
        Object before = values.get(variable);
        if (!text.isEmpty() && before == null) {
            values.put(variable, text);
        } else if (!text.isEmpty() && !text.equals(before)) {
            left(name, text, "there is another value for it: " + before);
        }
    }

    /** One more name of a variable, as our fields hold it. */
    void name(String variable, String given) {
        if (!given.isBlank()) {
            List<Object> names = new ArrayList<>();
            if (values.get(variable) instanceof List<?> before) {
                names.addAll(before);
            }
            names.add(given.strip());
            values.put(variable, List.copyOf(names));
        }
    }

    /** A body's name; a comma in it would make a person of it, and is left out. */
    void body(String variable, String given) {
        boolean isBody = !CslName.of(given.strip()).literal().isEmpty();
        name(variable, isBody ? given : given.replace(", ", " "));
        if (!isBody) {
            left(variable, given.strip(), "written without its comma, since it is the name of a body");
        }
    }

    /** A date as somebody wrote it. */
    void date(String name, String variable, String given) {
        String text = given.strip();
        Optional<DateText> read = DateText.of(text);
        if (text.isEmpty()) {
            return;
        } else if (read.isEmpty()) {
            left(name, text, "it is no date");
        } else if (values.containsKey(variable)) {
            if (!values.get(variable).equals(read.get().edtf())) {
                left(name, text, "there is another value for it: " + values.get(variable));
            }
        } else {
            values.put(variable, read.get().edtf());
            if (read.get().guessed()) {
                left(name, text, "read as " + read.get().edtf());
            }
        }
    }

    /** A value in the form that its variable wants, in place of the one before, which is left over. */
    void instead(String name, String variable, String given) {
        Object before = values.remove(variable);
        if (CslVariables.isDate(variable)) {
            date(name, variable, given);
        } else if (CslVariables.isNames(variable)) {
            name(variable, given);
        } else {
            text(name, variable, given);
        }
        if (before != null && !values.containsKey(variable)) {
            values.put(variable, before);
        } else if (before != null && !before.equals(values.get(variable))) {
            left(variable, String.valueOf(before), "the note says otherwise: " + values.get(variable));
        }
    }

    void ours(Map<String, Object> fields) {
        ours.putAll(fields);
    }

    void left(String name, String value, String why) {
        left.add(new Leftover(name, value, why));
    }

    boolean has(String variable) {
        return values.containsKey(variable);
    }

    String text(String variable) {
        return values.get(variable) instanceof String text ? text : "";
    }

    /** Takes a text away again. */
    String taken(String variable) {
        return values.remove(variable) instanceof String text ? text : "";
    }

    Entry entry() {
        ExtraLines.apply(this);
        return new Entry(key, values, ours, left, where);
    }
}
