package org.sourcebook.archive;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Targets;
import org.sourcebook.source.Digest;

/**
 * What an archive answers to each question of a {@link Reads}, as digests: an answer has changed when its digest has.
 *
 * <p>The answer about a record is all that can be known of it by its name: its text in every language, what refers to it and
 * how, its attestation. Immutable and thread-safe.
 */
public final class Answers {

    private final Archive archive;
    private final Index index;
    private final Map<EntityId, Digest> records = new TreeMap<>();
    private final Digest everything;

    Answers(Archive archive, Index index) {
        this.archive = archive;
        this.index = index;
        Digest.Builder all = new Digest.Builder();
        for (EntityId id : index.names()) {
            Digest answer = answer(id);
            records.put(id, answer);
            all.add(id.toString()).add(answer);
        }
        this.everything = all.digest();
    }

    private Digest answer(EntityId id) {
        Digest.Builder answer = new Digest.Builder();
        for (Entity entity : index.variants(id)) {
            answer.add(entity.file().path())
                    .add(entity.language())
                    .add(entity.sound() ? 1 : 0)
                    .add(entity.file().digest());
            archive.retractions().of(entity).forEach(affected -> retraction(affected, answer));
        }
        for (Edge edge : archive.to(id)) {
            answer.add(edge.from().id().toString())
                    .add(edge.from().language())
                    .add(edge.field())
                    .add(edge.reverse())
                    .add(edge.anchor())
                    .add(edge.role().name())
                    .add(edge.to().anchor());
        }
        for (Edge edge : archive.from(id)) {
            answer.add(edge.to().entity().toString()).add(edge.to().anchor());
        }
        return answer.add(archive.attestation(id).toString()).digest();
    }

    /** That it rests on a source that was taken back can depend on what others say of that source. */
    private static void retraction(Retractions.Affected affected, Digest.Builder answer) {
        answer.add(affected.retraction().source().id().toString())
                .add(affected.retraction().source().file().digest())
                .add(affected.dependent().alone() ? 1 : 0);
        for (Reliance reliance : affected.dependent().reliances()) {
            answer.add(reliance.anchor())
                    .add(reliance.stance())
                    .add(reliance.through().toString())
                    .add(reliance.alone() ? 1 : 0);
        }
    }

    /** The answers about all records, by name. */
    public Map<EntityId, Digest> records() {
        return records;
    }

    /** Which records a bare id may mean. */
    public Digest name(String id) {
        Digest.Builder answer = new Digest.Builder();
        List<Entity> found = index.candidates(id, new Targets(List.of()));
        found.forEach(entity -> answer.add(entity.id().toString()));
        return answer.digest();
    }

    /** Which record a file holds, or is to be found at an address outside; none for any other. */
    public Digest file(String path) {
        return index.ofFile(path)
                .or(() -> index.atAddress(path))
                .map(entity -> Digest.of(entity.id() + " " + entity.language()))
                .orElse(Digest.NONE);
    }

    /** The answer to questions about all that is cited anywhere. */
    public Digest cited() {
        Digest.Builder all = new Digest.Builder();
        for (EntityId id : index.names()) {
            if (archive.to(id).stream().anyMatch(edge -> edge.role() == Edge.Role.CITATION)) {
                index.variants(id)
                        .forEach(entity ->
                                all.add(entity.file().path()).add(entity.file().digest()));
            }
        }
        return all.digest();
    }

    /** The answer to questions about all records. */
    public Digest everything() {
        return everything;
    }
}
