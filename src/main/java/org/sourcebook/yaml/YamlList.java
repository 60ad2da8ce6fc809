package org.sourcebook.yaml;

import java.util.List;
import org.sourcebook.source.Span;

/** A sequence. */
public record YamlList(List<YamlNode> items, Span span) implements YamlNode {

    public YamlList {
        items = List.copyOf(items);
    }

    @Override
    public String described() {
        return "a list";
    }
}
