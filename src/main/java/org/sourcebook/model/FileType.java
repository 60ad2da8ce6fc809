package org.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;

/** A file of the site for readers to take: its path, or {@code {src: table.csv, title: The table}}. */
public final class FileType implements FieldType {

    private final MediaFields media = MediaFields.of("file", Map.of("title", "What the file is."), Set.of());

    @Override
    public String word() {
        return "file";
    }

    @Override
    public String described() {
        return "the path of a file, or a mapping with src and title";
    }

    @Override
    public String example() {
        return "table.csv";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        if (node instanceof YamlMap map) {
            return media.decode(map, decoding);
        }
        return decoding.scalar(node, this)
                .flatMap(scalar -> media.path(scalar, decoding))
                .map(path -> new Value.Media(path, Map.of(), node.span()));
    }

    @Override
    public int compare(Value left, Value right) {
        return ((Value.Media) left).path().compareTo(((Value.Media) right).path());
    }

    @Override
    public String words(Value value, Names names) {
        Value.Media file = (Value.Media) value;
        String title = file.detail("title");
        return title.isEmpty() ? file.path().substring(file.path().lastIndexOf('/') + 1) : title;
    }

    @Override
    public Object export(Value value) {
        return media.export(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of(
                "oneOf", List.of(JsonSchema.of("type", "string"), media.fields().jsonSchema()));
    }
}
