package org.sourcebook.content;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.markdown.Body;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Value;
import org.sourcebook.source.SourceFile;

/**
 * A record as its file gives it, decoded by its kind; its references are not yet resolved.
 *
 * <p>{@code language} is empty for the site's first language. {@code fields} holds the fields that are given, in the order the kind declares them.
 * {@code folder} is the file's folder below the site ({@code content/events}), against which relative paths in it are resolved. A record that
 * is not {@code sound} had errors: it stands in so that references to it still resolve, and is not checked further.
 */
public record Entity(
        EntityId id,
        String language,
        Kind kind,
        Map<String, Value> fields,
        Body body,
        SourceFile file,
        String folder,
        boolean sound) {

    /** Its name tells records apart; a text would be hashed each time a record is looked up. */
    @Override
    public int hashCode() {
        return id.hashCode() + language.hashCode();
    }

    /** The value of a field, if it is given. */
    public Optional<Value> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }
}
