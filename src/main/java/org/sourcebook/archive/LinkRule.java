package org.sourcebook.archive;

import java.util.stream.Stream;
import org.sourcebook.content.Entity;
import org.sourcebook.model.CslVariables;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Trait;
import org.sourcebook.model.UrlType;
import org.sourcebook.model.Value;

/** Whether readers of a site are led to a source outside, as the {@code link} of its record says. */
public enum LinkRule {
    /** They are. */
    LINKED("yes"),
    /** They may read where it is, and no link leads there. */
    TEXT_ONLY("text-only"),
    /** They are not told. */
    NONE("none");

    private static final String LINK = "link";
    private static final String DOI = "DOI";

    private final String word;

    LinkRule(String word) {
        this.word = word;
    }

    /** The rule for a record; one that cannot be cited, or says nothing, is linked. */
    public static LinkRule of(Entity entity) {
        if (!entity.kind().has(Trait.CITABLE)) {
            return LINKED;
        }
        String written = text(entity, LINK);
        return Stream.of(values())
                .filter(rule -> rule.word.equals(written))
                .findFirst()
                .orElse(LINKED);
    }

    /** The address of a source, empty where it has none, whatever its rule. */
    public static String address(Entity source) {
        return source.kind().fields().values().stream()
                .filter(field -> field.csl().equals(CslVariables.URL))
                .findFirst()
                .map(field -> text(source, field.name()))
                .orElse("");
    }

    /** Whether a field of a record must appear nowhere: it says where a source is to which nobody is to be led. */
    public static boolean hides(Field field, Entity entity) {
        return of(entity) == NONE && saysWhere(field);
    }

    private static boolean saysWhere(Field field) {
        return field.csl().equals(DOI) || holdsAddress(field.type());
    }

    private static boolean holdsAddress(FieldType type) {
        if (type instanceof ListType list) {
            return holdsAddress(list.of());
        } else if (type instanceof GroupType group) {
            return group.fields().fields().values().stream().anyMatch(field -> holdsAddress(field.type()));
        }
        return type instanceof UrlType;
    }

    private static String text(Entity entity, String field) {
        return entity.get(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .orElse("");
    }
}
