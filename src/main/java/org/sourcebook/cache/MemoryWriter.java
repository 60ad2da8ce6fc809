package org.sourcebook.cache;

import java.util.Map;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Digest;

/** Writes a memory. */
record MemoryWriter(ByteWriter out) {

    void memory(Memory memory) {
        out.digest(memory.ground());
        situation(memory.situation());
        out.number(memory.outputs().size());
        memory.outputs().forEach((path, kept) -> {
            out.text(path);
            kept(kept);
        });
    }

    private void situation(Situation situation) {
        out.digest(situation.everything());
        out.digest(situation.cited());
        out.number(situation.records().size());
        situation.records().forEach((id, answer) -> {
            id(id);
            out.digest(answer);
        });
        answers(situation.names());
        answers(situation.files());
        out.texts(situation.outputs());
        answers(situation.templates());
    }

    private void answers(Map<String, Digest> answers) {
        out.number(answers.size());
        answers.forEach((question, answer) -> {
            out.text(question);
            out.digest(answer);
        });
    }

    private void kept(Kept kept) {
        out.digest(kept.parameters());
        Kept.Questions asked = kept.questions();
        out.number(asked.everything() ? 1 : 0);
        out.number(asked.cited() ? 1 : 0);
        out.many(asked.records(), this::id);
        out.texts(asked.names());
        out.texts(asked.files());
        out.texts(asked.outputs());
        out.texts(asked.templates());
        out.many(kept.wanted(), anchor -> {
            out.text(anchor.page());
            out.text(anchor.id());
        });
        out.texts(kept.ids());
        out.holding(kept.holding());
    }

    private void id(EntityId id) {
        out.text(id.kind());
        out.text(id.id());
    }
}
