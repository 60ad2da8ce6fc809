package org.sourcebook.cite;

import java.util.List;
import java.util.Set;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/** The fields of a citable record that references are made of. */
final class SourceFields {

    private static final Set<String> UNLINKED = Set.of("text-only", "none");

    private SourceFields() {}

    /** A text, empty where it is not given. */
    static String text(Entity source, String field) {
        return source.get(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .orElse("");
    }

    static List<String> authors(Entity source) {
        return source.get("authors")
                .filter(Value.Items.class::isInstance)
                .map(value -> ((Value.Items) value)
                        .items().stream()
                                .filter(Value.Text.class::isInstance)
                                .map(item -> ((Value.Text) item).text())
                                .toList())
                .orElse(List.of());
    }

    /** Its address, where readers may be led there. */
    static String address(Entity source) {
        return UNLINKED.contains(text(source, "link")) ? "" : text(source, "url");
    }
}
