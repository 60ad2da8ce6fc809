package org.sourcebook.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sourcebook.audit.AuditedPage;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Digest;

/**
 * Writes a memory as bytes: numbers of seven bits a byte, each text once and then by its number.
 *
 * <p>For one memory.
 */
final class MemoryWriter {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> texts = new HashMap<>();

    byte[] of(Memory memory) {
        digest(memory.ground());
        situation(memory.situation());
        number(memory.outputs().size());
        memory.outputs().forEach((path, kept) -> {
            text(path);
            kept(kept);
        });
        return out.toByteArray();
    }

    private void situation(Situation situation) {
        digest(situation.everything());
        digest(situation.cited());
        number(situation.records().size());
        situation.records().forEach((id, answer) -> {
            id(id);
            digest(answer);
        });
        answers(situation.names());
        answers(situation.files());
        texts(situation.outputs());
        answers(situation.templates());
    }

    private void answers(Map<String, Digest> answers) {
        number(answers.size());
        answers.forEach((question, answer) -> {
            text(question);
            digest(answer);
        });
    }

    private void kept(Kept kept) {
        digest(kept.parameters());
        Kept.Questions asked = kept.questions();
        number(asked.everything() ? 1 : 0);
        number(asked.cited() ? 1 : 0);
        number(asked.records().size());
        asked.records().forEach(this::id);
        texts(asked.names());
        texts(asked.files());
        texts(asked.outputs());
        texts(asked.templates());
        number(kept.wanted().size());
        for (AuditedPage.Anchor anchor : kept.wanted()) {
            text(anchor.page());
            text(anchor.id());
        }
        texts(kept.ids());
        number(kept.stamp().size());
        number(kept.stamp().modified());
        number(kept.stamp().changed());
        number(kept.stamp().number());
    }

    private void id(EntityId id) {
        text(id.kind());
        text(id.id());
    }

    private void texts(Collection<String> all) {
        number(all.size());
        all.forEach(this::text);
    }

    /** A text that was written before is its number; a new one is the next number, its length and its bytes. */
    private void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known);
            return;
        }
        number(texts.size() - 1);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        out.write(bytes, 0, bytes.length);
    }

    private void digest(Digest digest) {
        fixed(digest.high());
        fixed(digest.low());
    }

    private void fixed(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.write((int) (value >>> shift));
        }
    }

    private void number(long value) {
        long rest = value;
        while ((rest & ~(MORE - 1L)) != 0) {
            out.write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= SEVEN;
        }
        out.write((int) rest);
    }
}
