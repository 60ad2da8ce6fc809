package org.sourcebook.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/**
 * One of several words, each with the words readers are shown for it: {@code came-out-of}, "came out of".
 *
 * <p>{@code name} is that of a shared enum ({@code standing}), empty where the words stand with the field. Values are
 * ordered as they are declared.
 */
public final class EnumType implements FieldType {

    static final Code UNKNOWN_VALUE = new Code("unknown-value");

    private final String name;
    private final Map<String, String> values;

    public EnumType(String name, Map<String, String> values) {
        this.name = name;
        this.values = new LinkedHashMap<>(values);
    }

    /** The name of the shared enum, empty where the words stand with the field. */
    public String name() {
        return name;
    }

    /** The words that may be written, in order. */
    public List<String> values() {
        return List.copyOf(values.keySet());
    }

    /** The words shown, by the words that may be written. */
    public Map<String, String> shown() {
        return Collections.unmodifiableMap(values);
    }

    /** The words shown for a word that is written; the word itself where it is none of them. */
    public String words(String written) {
        return values.getOrDefault(written, written);
    }

    /** The same with only some of its words. */
    EnumType narrowed(List<String> kept) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.keySet().retainAll(kept);
        return new EnumType(name, fewer);
    }

    @Override
    public String word() {
        return name.isEmpty() ? "enum" : name;
    }

    @Override
    public String described() {
        return "one of " + String.join(", ", values.keySet());
    }

    @Override
    public String example() {
        return Quoted.scalar(values.keySet().iterator().next());
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this)
                .filter(scalar -> isKnown(scalar, decoding))
                .map(scalar -> new Value.Text(scalar.text(), scalar.span()));
    }

    private boolean isKnown(YamlScalar scalar, Decoding decoding) {
        if (values.containsKey(scalar.text())) {
            return true;
        }
        String message = "unknown value '" + scalar.text() + "'";
        String all = "it is " + described();
        Optional<String> meant = Suggestion.nearest(scalar.text(), values.keySet());
        if (meant.isPresent()) {
            String hint = "did you mean '" + meant.get() + "'? " + all;
            decoding.error(UNKNOWN_VALUE, scalar.span(), message, hint, Quoted.scalar(meant.get()));
        } else {
            decoding.error(UNKNOWN_VALUE, scalar.span(), message, all);
        }
        return false;
    }

    @Override
    public int compare(Value left, Value right) {
        return Integer.compare(position(left), position(right));
    }

    private int position(Value value) {
        return new ArrayList<>(values.keySet()).indexOf(((Value.Text) value).text());
    }

    @Override
    public String words(Value value, Names names) {
        return words(((Value.Text) value).text());
    }

    @Override
    public Object export(Value value) {
        return ((Value.Text) value).text();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of("enum", values(), "enumDescriptions", List.copyOf(values.values()));
    }
}
