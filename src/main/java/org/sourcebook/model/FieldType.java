package org.sourcebook.model;

import java.util.Optional;
import org.sourcebook.yaml.YamlNode;

/**
 * What a field may hold, and everything that follows from it: reading, comparing, wording, exporting, its JSON Schema.
 *
 * <p>Implementations are immutable and thread-safe; they trust that a value they are given is one they decoded.
 */
public interface FieldType {

    /** The word it has in {@code model/*.yaml}: {@code text}. */
    String word();

    /** Reads a YAML node; what does not fit is reported at its place and gives nothing. */
    Optional<Value> decode(YamlNode node, Decoding decoding);

    /** Its order, for {@code sort}. */
    int compare(Value left, Value right);

    /** The value in plain English words. */
    String words(Value value);

    /** The value for JSON: maps, lists, text, numbers, booleans. */
    Object export(Value value);

    /** The type as JSON Schema (draft 2020-12): maps, lists, text, numbers, booleans. */
    Object jsonSchema();
}
