package org.sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A name: of a person, written {@code Family, Given} or {@code Family, Jr., Given}, or of a body, written without a comma.
 *
 * <p>{@code literal} is empty for a person, the other parts for a body.
 */
public record CslName(String family, String suffix, String given, String literal) {

    /** Reads a name as a field holds it. */
    public static CslName of(String written) {
        String[] parts = written.split(", ", -1);
        if (parts.length == 2) {
            return new CslName(parts[0], "", parts[1], "");
        }
        return parts.length == 3 ? new CslName(parts[0], parts[1], parts[2], "") : new CslName("", "", "", written);
    }

    /** As a field holds it. */
    public String written() {
        if (!literal.isEmpty()) {
            return literal;
        } else if (suffix.isEmpty()) {
            return given.isEmpty() ? family : family + ", " + given;
        }
        return family + ", " + suffix + ", " + given;
    }

    /** As CSL-JSON has it. */
    Map<String, Object> csl() {
        Map<String, Object> name = new LinkedHashMap<>();
        put(name, "family", family);
        put(name, "given", given);
        put(name, "suffix", suffix);
        put(name, "literal", literal);
        return name;
    }

    private static void put(Map<String, Object> name, String part, String text) {
        if (!text.isEmpty()) {
            name.put(part, text);
        }
    }
}
