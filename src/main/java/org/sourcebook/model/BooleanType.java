package org.sourcebook.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** {@code true} or {@code false}, and no other way to say so. */
public final class BooleanType implements FieldType {

    static final Code INVALID_BOOLEAN = new Code("invalid-boolean");

    private static final Map<String, String> MEANT =
            Map.of("yes", "true", "on", "true", "1", "true", "no", "false", "off", "false", "0", "false");

    @Override
    public String word() {
        return "boolean";
    }

    @Override
    public String described() {
        return "true or false";
    }

    @Override
    public String example() {
        return "true";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this).flatMap(scalar -> read(scalar, decoding));
    }

    private static Optional<Value> read(YamlScalar scalar, Decoding decoding) {
        String text = scalar.text();
        if (text.equals("true") || text.equals("false")) {
            return Optional.of(new Value.Flag(text.equals("true"), scalar.span()));
        }
        String folded = text.toLowerCase(Locale.ROOT);
        String meant = MEANT.getOrDefault(folded, folded);
        String message = "'" + text + "' is neither true nor false";
        if (meant.equals("true") || meant.equals("false")) {
            decoding.error(INVALID_BOOLEAN, scalar.span(), message, "write " + meant, meant);
        } else {
            decoding.error(INVALID_BOOLEAN, scalar.span(), message, "write true or false");
        }
        return Optional.empty();
    }

    @Override
    public int compare(Value left, Value right) {
        return Boolean.compare(isTrue(left), isTrue(right));
    }

    private static boolean isTrue(Value value) {
        return ((Value.Flag) value).isTrue();
    }

    @Override
    public String words(Value value, Names names) {
        return isTrue(value) ? "yes" : "no";
    }

    @Override
    public Object export(Value value) {
        return isTrue(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of("type", "boolean");
    }
}
