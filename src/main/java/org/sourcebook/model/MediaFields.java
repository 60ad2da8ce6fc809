package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.source.Location;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Reads the mapping an image or a file is written as: its path under {@code src}, and texts about it. */
record MediaFields(FieldSet fields, Set<String> extensions) {

    static final String SRC = "src";

    private static final Location NOWHERE = Location.ofPath("");

    /** The fields {@code src}, required, and some texts by name and meaning. */
    static MediaFields of(String owner, Map<String, String> details, Set<String> extensions) {
        Map<String, Field> fields = new LinkedHashMap<>();
        fields.put(SRC, new Field(SRC, new TextType(), true, 0, "The file's path.", "", "", "", "", NOWHERE));
        details.forEach((name, about) ->
                fields.put(name, new Field(name, new TextType(), false, 0, about, "", "", "", "", NOWHERE)));
        return new MediaFields(new FieldSet(owner, fields), extensions);
    }

    Optional<Value> decode(YamlMap map, Decoding decoding) {
        Map<String, Value> details = new LinkedHashMap<>(fields.decode(map, decoding));
        details.remove(SRC);
        return map.get(SRC)
                .filter(node -> !Decoding.isNothing(node))
                .flatMap(node -> path(node, decoding))
                .map(path -> new Value.Media(
                        path, details, map.get(SRC).orElseThrow().span()));
    }

    Optional<String> path(YamlNode node, Decoding decoding) {
        return node instanceof YamlScalar scalar ? SitePath.read(scalar, extensions, decoding) : Optional.empty();
    }

    Object export(Value value) {
        Value.Media media = (Value.Media) value;
        Map<String, Object> exported = new LinkedHashMap<>();
        exported.put(SRC, media.path());
        exported.putAll(fields.export(media.details()));
        return exported;
    }
}
