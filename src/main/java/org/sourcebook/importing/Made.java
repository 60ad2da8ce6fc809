package org.sourcebook.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A record made of an entry: its id, its fields in the order of the kind, and what of the entry is not in them. */
record Made(String id, Entry entry, Map<String, Object> fields, List<Leftover> left) {

    Made {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        left = List.copyOf(left);
    }

    /** The text of its file. */
    String yaml() {
        return RecordText.of(fields);
    }
}
