package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Reads the values of an enum: a list of words, or a mapping from the words written to the words shown. */
record EnumReader(Decoding decoding) {

    static final String VALUES = "values";

    Optional<EnumType> named(ModelFile file) {
        Declaration declaration = Declaration.read(file.map(), DeclarationFields.ENUM, Set.of(VALUES), file.decoding());
        return read(file.name(), declaration);
    }

    /** The enum a declaration gives the values of; one without values is reported. */
    Optional<EnumType> read(String name, Declaration declaration) {
        Map<String, String> values = new LinkedHashMap<>();
        declaration.node(VALUES).ifPresent(node -> values.putAll(values(node)));
        if (values.isEmpty()) {
            decoding.error(
                    FieldSet.MISSING_FIELD,
                    declaration.keyPlace(VALUES),
                    "an enum needs values",
                    "list the words, values: [small, large], or map them to what is shown, values: {small: Small}");
            return Optional.empty();
        }
        return Optional.of(new EnumType(name, values));
    }

    private Map<String, String> values(YamlNode node) {
        Map<String, String> values = new LinkedHashMap<>();
        if (node instanceof YamlList list) {
            list.items().forEach(item -> word(item).ifPresent(word -> values.put(word, word)));
        } else if (node instanceof YamlMap map) {
            map.entries().forEach(entry -> word(entry.value()).ifPresent(shown -> values.put(entry.key(), shown)));
        } else {
            wrong(node.span(), "expected a list or a mapping of values, found " + node.described());
        }
        return values;
    }

    private Optional<String> word(YamlNode node) {
        if (node instanceof YamlScalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text());
        }
        wrong(node.span(), "expected a word, found " + node.described());
        return Optional.empty();
    }

    private void wrong(Span span, String message) {
        decoding.error(Decoding.WRONG_TYPE, span, message, "write values: [small, large] or values: {small: Small}");
    }
}
