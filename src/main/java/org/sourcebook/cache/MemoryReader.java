package org.sourcebook.cache;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sourcebook.audit.AuditedPage;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Digest;

/** Reads what a {@link MemoryWriter} wrote. For one memory. */
final class MemoryReader {

    private final ByteReader in;
    private final Map<EntityId, EntityId> ids = new HashMap<>();

    MemoryReader(ByteReader in) {
        this.in = in;
    }

    Memory memory() {
        Digest ground = in.digest();
        Situation situation = situation();
        int size = in.size();
        Map<String, Kept> outputs = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            outputs.put(in.text(), kept());
        }
        return new Memory(ground, situation, outputs);
    }

    private Situation situation() {
        Digest everything = in.digest();
        Digest cited = in.digest();
        int size = in.size();
        Map<EntityId, Digest> records = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            records.put(id(), in.digest());
        }
        return new Situation(everything, cited, records, answers(), answers(), new HashSet<>(in.texts()), answers());
    }

    private Map<String, Digest> answers() {
        int size = in.size();
        Map<String, Digest> answers = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            answers.put(in.text(), in.digest());
        }
        return answers;
    }

    private Kept kept() {
        Digest parameters = in.digest();
        Kept.Questions asked = new Kept.Questions(
                in.number() == 1, in.number() == 1, in.many(this::id), in.texts(), in.texts(), in.texts(), in.texts());
        List<AuditedPage.Anchor> wanted = in.many(() -> new AuditedPage.Anchor(in.text(), in.text()));
        return new Kept(parameters, asked, wanted, in.texts(), in.holding());
    }

    private EntityId id() {
        EntityId id = new EntityId(in.text(), in.text());
        EntityId known = ids.putIfAbsent(id, id);
        return known == null ? id : known;
    }
}
