package org.sourcebook.content;

import org.sourcebook.model.Kind;
import org.sourcebook.model.Model;

/**
 * A file that holds a record, before it is read: its path says which.
 *
 * <p>{@code language} is empty for the site's first language. A file that is {@code misnamed} was reported; its record stands
 * in under the id it probably should have.
 */
public record RecordFile(FoundFile found, Kind kind, String id, String language, boolean misnamed) {

    public EntityId entity() {
        return new EntityId(kind.name(), id);
    }

    /** The same file with the kind as a model has it that has a kind of this name. */
    RecordFile of(Model model) {
        return new RecordFile(found, model.kind(kind.name()).orElseThrow(), id, language, misnamed);
    }

    /** The same file with the size it has now. */
    public RecordFile now() {
        long size = found.file().toFile().length();
        return new RecordFile(
                new FoundFile(found.path(), found.file(), size, found.modified()), kind, id, language, misnamed);
    }

    /** Whether it has front matter and a body; a {@code .yaml} record has fields only. */
    boolean hasBody() {
        return found.name().endsWith(".md");
    }
}
