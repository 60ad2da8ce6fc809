package org.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** A date in EDTF with its doubt: {@code 2015-03-14}, {@code 2004-06~}, {@code [..2003]}. */
public final class DateType implements FieldType {

    @Override
    public String word() {
        return "date";
    }

    @Override
    public String described() {
        return "a date";
    }

    @Override
    public String example() {
        return "2015-03-14";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this).flatMap(scalar -> read(scalar, decoding));
    }

    private static Optional<Value> read(YamlScalar scalar, Decoding decoding) {
        return Optional.empty();
    }

    @Override
    public int compare(Value left, Value right) {
        return date(left).text().compareTo(date(right).text());
    }

    private static Edtf date(Value value) {
        return ((Value.Date) value).date();
    }

    @Override
    public String words(Value value, Names names) {
        return date(value).words();
    }

    @Override
    public Object export(Value value) {
        return date(value).text();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of(
                "type", List.of("string", "integer"),
                "examples", List.of("2015-03-14", "2015-03~", "2015-03-14/2015-03-16", "[..2015]"));
    }
}
