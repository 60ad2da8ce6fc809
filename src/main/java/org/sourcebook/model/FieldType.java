package org.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.yaml.YamlNode;

/**
 * What a field may hold, and everything that follows from it: reading, comparing, wording, exporting, its JSON Schema.
 *
 * <p>Implementations are immutable and thread-safe; they trust that a value they are given is one they decoded.
 */
public sealed interface FieldType
        permits BooleanType,
                DateType,
                EnumType,
                FileType,
                GroupType,
                ImageType,
                ListType,
                MarkdownType,
                NumberType,
                ReferenceType,
                TagType,
                TextType,
                UnknownType,
                UrlType {

    /** The word it has in {@code model/*.yaml}: {@code text}. */
    String word();

    /** What an author calls a value of it: {@code a date}. */
    String described();

    /** A value that decodes, as an author may write it in one line of YAML. */
    String example();

    /** Reads a YAML node; what does not fit is reported at its place and gives nothing, or what of it is sound. */
    Optional<Value> decode(YamlNode node, Decoding decoding);

    /** Its order, for {@code sort}. */
    int compare(Value left, Value right);

    /** The value in plain English words, references by their name. */
    String words(Value value, Names names);

    /** The value in plain English words, references by their id. */
    default String words(Value value) {
        return words(value, Names.IDS);
    }

    /** The value for JSON: maps, lists, text, numbers, booleans. */
    Object export(Value value);

    /** The type as JSON Schema (draft 2020-12): maps, lists, text, numbers, booleans. */
    Map<String, Object> jsonSchema();
}
