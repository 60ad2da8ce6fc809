package org.sourcebook.cite;

import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.CslVariables;
import org.sourcebook.model.Field;
import org.sourcebook.model.Value;

/**
 * What a citable record says of itself, by the variables of the Citation Style Language: the model names the field of each.
 *
 * <pre>{@code
 * new SourceFields(source).text("container-title");   // what the field with csl: container-title holds
 * }</pre>
 */
public record SourceFields(Entity source) {

    /** A text, empty where it is not given or blank. */
    String text(String variable) {
        return value(variable)
                .map(SourceFields::text)
                .filter(text -> !text.isBlank())
                .orElse("");
    }

    private static String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Quantity number ? number.written() : "";
    }

    /** Names as they are written: {@code Family, Given}, or a body's. */
    List<String> names(String variable) {
        return value(variable)
                .filter(Value.Items.class::isInstance)
                .map(value -> ((Value.Items) value)
                        .items().stream()
                                .filter(Value.Text.class::isInstance)
                                .map(SourceFields::text)
                                .toList())
                .orElse(List.of());
    }

    Optional<Edtf> date(String variable) {
        return value(variable).filter(Value.Date.class::isInstance).map(value -> ((Value.Date) value).date());
    }

    /** Its address, where readers may be led there. */
    String address() {
        return LinkRule.of(source) == LinkRule.LINKED ? text(CslVariables.URL) : "";
    }

    /** Whether a field says where a source that is not to be linked could be found. */
    public boolean hides(Field field) {
        return LinkRule.hides(field, source);
    }

    private Optional<Value> value(String variable) {
        return source.kind().fields().values().stream()
                .filter(field -> field.csl().equals(variable) && !hides(field))
                .findFirst()
                .flatMap(field -> source.get(field.name()));
    }
}
