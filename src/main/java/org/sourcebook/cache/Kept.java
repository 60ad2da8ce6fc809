package org.sourcebook.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.archive.Reads;
import org.sourcebook.audit.AuditedPage;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Digest;

/**
 * An output as it was left: what it was made from, what it asked, and the file it became.
 *
 * <p>{@code parameters} is the digest of what it was given; {@code wanted} are the anchors it points to on other pages, {@code ids} those
 * that it has itself.
 */
public record Kept(
        Digest parameters, Questions questions, List<AuditedPage.Anchor> wanted, List<String> ids, Holding holding) {

    /** What was asked while an output was made. */
    public record Questions(
            boolean everything,
            boolean cited,
            List<EntityId> records,
            List<String> names,
            List<String> files,
            List<String> outputs,
            List<String> templates) {

        public Questions {
            records = List.copyOf(records);
            names = List.copyOf(names);
            files = List.copyOf(files);
            outputs = List.copyOf(outputs);
            templates = List.copyOf(templates);
        }

        /** What was asked of the site, and the templates that were used or looked for. */
        public static Questions of(Reads asked, Set<String> templates) {
            return new Questions(
                    asked.everything(),
                    asked.cited(),
                    List.copyOf(asked.records()),
                    List.copyOf(asked.names()),
                    List.copyOf(asked.files()),
                    List.copyOf(asked.outputs()),
                    List.copyOf(templates));
        }
    }

    public Kept {
        wanted = List.copyOf(wanted);
        ids = List.copyOf(ids);
    }

    /** The same, with the stamp of now; empty when the file is no longer as it was left. */
    public Optional<Kept> stillIn(Path file, long now) {
        return holding.stillIn(file, now)
                .map(same -> same == holding ? this : new Kept(parameters, questions, wanted, ids, same));
    }
}
