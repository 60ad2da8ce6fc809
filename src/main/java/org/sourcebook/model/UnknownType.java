package org.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.yaml.YamlNode;

/**
 * Stands in for a type whose declaration could not be read: whatever is written there is neither read nor reported, because
 * the error is in the declaration.
 */
public final class UnknownType implements FieldType {

    @Override
    public String word() {
        return "unknown";
    }

    @Override
    public String described() {
        return "a value";
    }

    @Override
    public String example() {
        return "\"Some words\"";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return Optional.empty();
    }

    @Override
    public int compare(Value left, Value right) {
        return 0;
    }

    @Override
    public String words(Value value, Names names) {
        return "";
    }

    @Override
    public Object export(Value value) {
        return "";
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of();
    }

    /** Whether a field, or the items of a list, are of a type that could not be read. */
    static boolean isIn(Field field) {
        return field.type() instanceof UnknownType
                || (field.type() instanceof ListType list && list.of() instanceof UnknownType);
    }
}
