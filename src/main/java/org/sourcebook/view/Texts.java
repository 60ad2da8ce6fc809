package org.sourcebook.view;

import java.util.Locale;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/** Texts out of values. */
final class Texts {

    private Texts() {}

    /** The text of a value that is one, else empty. */
    static String of(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    /** The text of a field, empty where it is not given. */
    static String of(Entity entity, String field) {
        return entity.get(field).map(Texts::of).orElse("");
    }

    /** The text of a group's field, empty where it is not given. */
    static String of(Value.Group group, String field) {
        Optional<Value> value = group.get(field);
        return value.map(Texts::of).orElse("");
    }

    /** Words as a sentence: a capital, a full stop. */
    static String sentence(String words) {
        if (words.isEmpty()) {
            return "";
        }
        String capital = words.substring(0, words.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
        String whole = capital + words.substring(words.offsetByCodePoints(0, 1));
        char last = whole.charAt(whole.length() - 1);
        return last == '.' || last == '?' || last == '!' ? whole : whole + ".";
    }
}
