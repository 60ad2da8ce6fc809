package org.sourcebook.quote;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.SourceFile;

/** The lock files of a site, by the record each is about. Immutable. */
public final class Locks {

    /** A site without any. */
    public static final Locks NONE = new Locks(List.of());

    /** The folder they stand in, below the site: {@code locks/sources/vice-2015.yaml} is about {@code content/sources/vice-2015.md}. */
    public static final String FOLDER = "locks";

    /** A lock and the file it was read from. */
    public record Filed(Lock lock, SourceFile file) {}

    private final Map<EntityId, Filed> bySource;

    public Locks(List<Filed> all) {
        this.bySource = new TreeMap<>();
        all.forEach(each -> bySource.put(each.lock().source(), each));
    }

    public Optional<Lock> of(EntityId source) {
        return Optional.ofNullable(bySource.get(source)).map(Filed::lock);
    }

    /** All of them, ordered by the records they are about. */
    public List<Filed> all() {
        return List.copyOf(bySource.values());
    }

    /** The file of a record's lock below the site; {@code folder} is that of its kind. */
    public static String path(String folder, EntityId source) {
        return FOLDER + "/" + folder + "/" + source.id() + ".yaml";
    }
}
