package org.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.yaml.YamlNode;

/** Plain text: every scalar as it is written, {@code no} and {@code 0123} included. */
public final class TextType implements FieldType {

    @Override
    public String word() {
        return "text";
    }

    @Override
    public String described() {
        return "text";
    }

    @Override
    public String example() {
        return "\"Some words\"";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this).map(scalar -> new Value.Text(scalar.text(), scalar.span()));
    }

    @Override
    public int compare(Value left, Value right) {
        return TextOrder.ALPHABETICAL.compare(words(left), words(right));
    }

    @Override
    public String words(Value value, Names names) {
        return ((Value.Text) value).text();
    }

    @Override
    public Object export(Value value) {
        return words(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.scalar();
    }
}
