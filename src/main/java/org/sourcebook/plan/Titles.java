package org.sourcebook.plan;

import java.util.Locale;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.Body;
import org.sourcebook.model.Value;

/** What things are called on a page. */
final class Titles {

    private static final int PART_LENGTH = 90;

    private Titles() {}

    /** A record's title, or its id when it has none. */
    static String of(Entity entity) {
        String title = text(entity, "title");
        return title.isEmpty() ? entity.id().id() : title;
    }

    /** A field that holds plain text, empty when it is not given. */
    static String text(Entity entity, String field) {
        return entity.get(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .orElse("");
    }

    /** A part of a record in a few words: the first text in it. */
    static String of(Value.Group part) {
        for (Value value : part.fields().values()) {
            if (value instanceof Value.Text text) {
                return shortened(text.text());
            } else if (value instanceof Value.Prose prose) {
                return shortened(plain(prose.body()));
            }
        }
        return part.id().orElse("");
    }

    private static String plain(Body body) {
        return body.plain().replace('\n', ' ').strip();
    }

    /** At most so many characters, cut between words. */
    static String shortened(String text) {
        if (text.length() <= PART_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', PART_LENGTH);
        return text.substring(0, space > 0 ? space : PART_LENGTH) + "…";
    }

    /** A field's name as a label: {@code held_by}, "Held by". */
    static String label(String field) {
        String words = field.replace('_', ' ').replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
