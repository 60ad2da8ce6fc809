package org.sourcebook.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/**
 * A decimal number: {@code 9200}, {@code -0.5}, {@code 1.10}.
 *
 * <p>The digits stay as they are written, in words with a comma before every third: {@code 9,200}.
 */
public final class NumberType implements FieldType {

    static final Code INVALID_NUMBER = new Code("invalid-number");

    private static final Pattern FORM = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern SEPARATORS =
            Pattern.compile("(?<=[0-9])[,_ '\\u00a0\\u2009\\u202f](?=[0-9]{3}(?![0-9]))");

    @Override
    public String word() {
        return "number";
    }

    @Override
    public String described() {
        return "a number";
    }

    @Override
    public String example() {
        return "9200";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this).flatMap(scalar -> read(scalar, decoding));
    }

    private static Optional<Value> read(YamlScalar scalar, Decoding decoding) {
        String text = scalar.text();
        if (FORM.matcher(text).matches()) {
            return Optional.of(new Value.Quantity(new BigDecimal(text), text, scalar.span()));
        }
        String meant = SEPARATORS.matcher(text).replaceAll("");
        String message = "'" + text + "' is not a number";
        if (FORM.matcher(meant).matches()) {
            decoding.error(INVALID_NUMBER, scalar.span(), message, "write the digits alone: " + meant, meant);
        } else {
            decoding.error(
                    INVALID_NUMBER, scalar.span(), message, "write digits with a point before decimals: 9200, 0.5");
        }
        return Optional.empty();
    }

    @Override
    public int compare(Value left, Value right) {
        return ((Value.Quantity) left).number().compareTo(((Value.Quantity) right).number());
    }

    @Override
    public String words(Value value, Names names) {
        String written = ((Value.Quantity) value).written();
        int point = written.indexOf('.');
        int end = point < 0 ? written.length() : point;
        StringBuilder grouped = new StringBuilder(written);
        int first = written.startsWith("-") ? 1 : 0;
        for (int at = end - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    @Override
    public Object export(Value value) {
        return ((Value.Quantity) value).number();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of(
                "type", List.of("number", "string"), "pattern", "^-?[0-9]+(\\.[0-9]+)?$", "examples", List.of(9200));
    }
}
