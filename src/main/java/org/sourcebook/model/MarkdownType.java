package org.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.MarkdownText;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** A Markdown text, compiled when it is read; in words and exports it is its text without markup. */
public final class MarkdownType implements FieldType {

    @Override
    public String word() {
        return "markdown";
    }

    @Override
    public String described() {
        return "Markdown text";
    }

    @Override
    public String example() {
        return "\"Some *words*\"";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this).map(scalar -> new Value.Prose(compiled(scalar, decoding), scalar.span()));
    }

    private static Body compiled(YamlScalar scalar, Decoding decoding) {
        MarkdownText text = new MarkdownText(decoding.file(), scalar.text(), scalar::origin);
        return decoding.markdown().parse(text, decoding.reporter());
    }

    @Override
    public int compare(Value left, Value right) {
        return TextOrder.ALPHABETICAL.compare(words(left), words(right));
    }

    @Override
    public String words(Value value, Names names) {
        return ((Value.Prose) value).body().plain().strip();
    }

    @Override
    public Object export(Value value) {
        return words(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of("type", "string");
    }
}
