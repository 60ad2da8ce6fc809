package org.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;

/**
 * A mapping in a model file, read by the fields such a mapping may hold, with the keys beside them that only their reader
 * understands.
 */
record Declaration(YamlMap map, Map<String, Value> values, Decoding decoding) {

    private static final Pattern COUNT = Pattern.compile("[0-9]{1,6}");

    static Declaration read(YamlMap map, FieldSet fields, Set<String> beside, Decoding decoding) {
        return new Declaration(map, fields.decode(map, beside, decoding), decoding);
    }

    boolean gives(String key) {
        return map.get(key).filter(node -> !Decoding.isNothing(node)).isPresent();
    }

    /** The text of a key, empty where it is not given. */
    String text(String key) {
        return values.get(key) instanceof Value.Text given ? given.text() : "";
    }

    boolean flag(String key) {
        return values.get(key) instanceof Value.Flag given && given.isTrue();
    }

    /** A number of things, 0 where it is not given; what is no whole number from 0 on is reported. */
    int count(String key) {
        if (values.get(key) instanceof Value.Quantity given
                && !COUNT.matcher(given.written()).matches()) {
            String message = "'" + key + "' counts, and " + given.written() + " is no count";
            decoding.error(NumberType.INVALID_NUMBER, given.span(), message, "write a whole number: 5");
            return 0;
        }
        return values.get(key) instanceof Value.Quantity given ? given.number().intValueExact() : 0;
    }

    List<Value.Text> texts(String key) {
        return values.get(key) instanceof Value.Items given
                ? given.items().stream().map(Value.Text.class::cast).toList()
                : List.of();
    }

    /** The node of a key, if it is given. */
    Optional<YamlNode> node(String key) {
        return map.get(key).filter(node -> !Decoding.isNothing(node));
    }

    /** The mapping under a key; anything else that stands there is reported. */
    Optional<YamlMap> mapping(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isPresent() && !(node.get() instanceof YamlMap)) {
            decoding.error(
                    Decoding.WRONG_TYPE,
                    node.get().span(),
                    "expected a mapping under '" + key + "', found "
                            + node.get().described(),
                    "write one entry a line, indented: name: {…}");
        }
        return node.filter(YamlMap.class::isInstance).map(YamlMap.class::cast);
    }

    /** Where the value of a key stands, or the whole declaration. */
    Span place(String key) {
        return map.get(key).map(YamlNode::span).orElseGet(this::place);
    }

    /** Where a key itself stands, or the whole declaration. */
    Span keyPlace(String key) {
        return map.entry(key).map(YamlEntry::keySpan).orElseGet(this::place);
    }

    /** The first key, which stands for the whole. */
    Span place() {
        return map.entries().isEmpty() ? map.span() : map.entries().get(0).keySpan();
    }

    Location at(Span span) {
        return decoding.file().at(span);
    }
}
