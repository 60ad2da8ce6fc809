package org.sourcebook.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.source.Location;

/**
 * A reference as a file gives it.
 *
 * <p>{@code values} stand by CSL's variables: a text, a list of names as our fields hold them, a date in EDTF. {@code ours} stand by the names
 * of fields, where a Sourcebook wrote the file. {@code left} could not be read as either. {@code key} is what the file calls it, and may be
 * empty.
 */
record Entry(String key, Map<String, Object> values, Map<String, Object> ours, List<Leftover> left, Location where) {

    Entry {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        ours = Collections.unmodifiableMap(new LinkedHashMap<>(ours));
        left = List.copyOf(left);
    }

    /** A text by its variable, empty where there is none. */
    String text(String variable) {
        return values.get(variable) instanceof String text ? text : "";
    }
}
