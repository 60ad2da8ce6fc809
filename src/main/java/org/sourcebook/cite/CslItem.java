package org.sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.model.CslVariables;
import org.sourcebook.model.Field;

/**
 * A citable record as an item of CSL-JSON 1.0.2, by the {@code csl} of its fields: what styles and exports are made from.
 *
 * <p>A date keeps its doubt ({@link CslDate}); a source that readers are not led to has no {@code URL}; no day of access is made
 * up.
 */
public final class CslItem {

    /** The member of {@code custom} that holds what CSL has no variable for. */
    public static final String OURS = "sourcebook";

    /** Where the standard keeps what is not its own. */
    public static final String CUSTOM = "custom";

    /** What a source without a type of CSL's is. */
    static final String DOCUMENT = "document";

    /** Says nothing about a record that is published. */
    private static final String DRAFT = "draft";

    private CslItem() {}

    /** What the standard has variables for. */
    public static Map<String, Object> of(Entity source) {
        SourceFields fields = new SourceFields(source);
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.id().id());
        String type = fields.text(CslVariables.TYPE);
        item.put(CslVariables.TYPE, type.isEmpty() ? DOCUMENT : type);
        for (String variable : CslVariables.all()) {
            add(item, variable, fields);
        }
        return item;
    }

    private static void add(Map<String, Object> item, String variable, SourceFields fields) {
        if (CslVariables.isNames(variable)) {
            List<String> names = fields.names(variable);
            if (!names.isEmpty()) {
                item.put(
                        variable,
                        names.stream().map(name -> CslName.of(name).csl()).toList());
            }
        } else if (CslVariables.isDate(variable)) {
            fields.date(variable).ifPresent(date -> item.put(variable, CslDate.of(date)));
        } else {
            String text = variable.equals(CslVariables.URL) ? fields.address() : fields.text(variable);
            if (!text.isEmpty()) {
                item.put(variable, text);
            }
        }
    }

    /** The same with all else that is known of the source in {@code custom}, so that it can be read back whole. */
    public static Map<String, Object> whole(Entity source) {
        Map<String, Object> item = of(source);
        Map<String, Object> ours = ours(source, item);
        if (!ours.isEmpty()) {
            item.put(CUSTOM, Map.of(OURS, ours));
        }
        return item;
    }

    /** The fields that the item does not give back as they are. */
    private static Map<String, Object> ours(Entity source, Map<String, Object> item) {
        SourceFields fields = new SourceFields(source);
        Map<String, Object> ours = new LinkedHashMap<>();
        source.fields().forEach((name, value) -> {
            Field field = source.kind().field(name).orElseThrow();
            Object exported = field.type().export(value);
            boolean said =
                    CslReading.value(item, field.csl()).filter(exported::equals).isPresent();
            if (!said && !fields.hides(field) && !name.equals(DRAFT)) {
                ours.put(name, exported);
            }
        });
        return ours;
    }
}
