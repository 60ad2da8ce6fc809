package org.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** A word of lower-case letters, digits and hyphens that groups records: {@code counter-speech}. */
public final class TagType implements FieldType {

    static final Code INVALID_TAG = new Code("invalid-tag");

    @Override
    public String word() {
        return "tag";
    }

    @Override
    public String described() {
        return "a tag";
    }

    @Override
    public String example() {
        return "counter-speech";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this)
                .filter(scalar -> isTag(scalar, decoding))
                .map(scalar -> new Value.Text(scalar.text(), scalar.span()));
    }

    private static boolean isTag(YamlScalar scalar, Decoding decoding) {
        if (Slug.isOne(scalar.text())) {
            return true;
        }
        String message = "'" + scalar.text() + "' is not a tag: lower-case letters, digits and single hyphens";
        Slug.nearest(scalar.text())
                .ifPresentOrElse(
                        slug -> decoding.error(INVALID_TAG, scalar.span(), message, "write '" + slug + "'", slug),
                        () -> decoding.error(
                                INVALID_TAG, scalar.span(), message, "write a word such as counter-speech"));
        return false;
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
        return JsonSchema.pattern("^" + Slug.PATTERN + "$", example());
    }
}
