package org.sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/**
 * A citable record as an item of CSL-JSON 1.0.2.
 *
 * <p>Reads its fields by their names, as {@link PlainStyle} does. A date keeps its doubt ({@link CslDate}); a source that readers are not
 * led to has no {@code URL}; no day of access is made up.
 */
public final class CslItem {

    /** CSL's variables by our fields. */
    private static final Map<String, String> VARIABLES = variables();

    private CslItem() {}

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("title", "title");
        variables.put("container", "container-title");
        variables.put("publisher", "publisher");
        variables.put("volume", "volume");
        variables.put("issue", "issue");
        variables.put("pages", "page");
        variables.put("doi", "DOI");
        variables.put("isbn", "ISBN");
        variables.put("language", "language");
        return variables;
    }

    public static Map<String, Object> of(Entity source) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", source.id().id());
        String type = SourceFields.text(source, "type");
        item.put("type", type.isEmpty() ? "document" : type);
        VARIABLES.forEach((field, variable) -> {
            String text = SourceFields.text(source, field);
            if (!text.isEmpty()) {
                item.put(variable, text);
            }
        });
        List<String> authors = SourceFields.authors(source);
        if (!authors.isEmpty()) {
            item.put("author", authors.stream().map(CslItem::name).toList());
        }
        source.get("date")
                .filter(Value.Date.class::isInstance)
                .ifPresent(date -> item.put("issued", CslDate.of(((Value.Date) date).date())));
        String address = SourceFields.address(source);
        if (!address.isEmpty()) {
            item.put("URL", address);
        }
        return item;
    }

    /** "Family, Given", or the name of a body. */
    private static Map<String, Object> name(String written) {
        Map<String, Object> name = new LinkedHashMap<>();
        int comma = written.indexOf(", ");
        if (comma < 0) {
            name.put("literal", written);
        } else {
            name.put("family", written.substring(0, comma));
            name.put("given", written.substring(comma + 2));
        }
        return name;
    }
}
