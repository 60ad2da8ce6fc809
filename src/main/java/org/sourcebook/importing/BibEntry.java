package org.sourcebook.importing;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.source.Span;

/**
 * An entry of a BibTeX file: its type and the names of its fields in small letters, the values as TeX has them, without their outer
 * braces or quotes.
 */
record BibEntry(String type, String key, Map<String, String> fields, Span span) {

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
