package org.sourcebook.quote;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.EntityId;
import org.sourcebook.content.FolderTexts;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Model;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Reads the lock files of a site: {@code locks/sources/vice-2015.yaml} and so on, one for each captured source. */
public final class LockFolder {

    static final Code UNUSED_LOCK = new Code("unused-lock");

    private static final String ENDING = ".yaml";

    private LockFolder() {}

    /** All locks; files that are none, or not sound, are reported and count for nothing. */
    public static Locks read(Path site, Model model, Reporter reporter) {
        List<Locks.Filed> locks = new ArrayList<>();
        for (SourceFile file : FolderTexts.in(site, Locks.FOLDER, reporter)) {
            Optional<EntityId> source = source(file.path(), model);
            if (source.isEmpty()) {
                reporter.report(unused(file, "no kind of record has a lock file at this place"));
            }
            source.flatMap(id -> LockReader.read(file, id, reporter))
                    .ifPresent(lock -> locks.add(new Locks.Filed(lock, file)));
        }
        return new Locks(locks);
    }

    /** The record a lock file is about, by its path. */
    private static Optional<EntityId> source(String path, Model model) {
        String[] parts = path.split("/");
        if (parts.length != 3 || !parts[2].endsWith(ENDING)) {
            return Optional.empty();
        }
        String id = parts[2].substring(0, parts[2].length() - ENDING.length());
        return model.kindOfFolder(parts[1])
                .filter(kind -> EntityId.isId(id))
                .map(kind -> new EntityId(kind.name(), id));
    }

    /** Says that a lock file is about nothing. */
    public static Diagnostic unused(SourceFile file, String why) {
        return Diagnostic.warning(UNUSED_LOCK, new Location(file, Span.START), why)
                .withHint("take the file away, or move it to the name of its record");
    }
}
