package org.sourcebook.yaml;

import java.util.List;
import java.util.Optional;
import org.sourcebook.source.Span;

/** A mapping with text keys, in the order they are written; no key stands twice. */
public record YamlMap(List<YamlEntry> entries, Span span) implements YamlNode {

    public YamlMap {
        entries = List.copyOf(entries);
    }

    /** The entry of a key. */
    public Optional<YamlEntry> entry(String key) {
        for (YamlEntry entry : entries) {
            if (entry.key().equals(key)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        return entry(key).map(YamlEntry::value);
    }

    @Override
    public String described() {
        return "a mapping";
    }
}
