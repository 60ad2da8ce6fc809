package org.sourcebook.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sourcebook.audit.AuditedPage;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Digest;

/** Reads what a {@link MemoryWriter} wrote, whose sum was found right. For one memory. */
final class MemoryReader {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();
    private final Map<EntityId, EntityId> ids = new HashMap<>();

    MemoryReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    Memory memory() {
        Digest ground = digest();
        Situation situation = situation();
        int size = size();
        Map<String, Kept> outputs = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            outputs.put(text(), kept());
        }
        return new Memory(ground, situation, outputs);
    }

    private Situation situation() {
        Digest everything = digest();
        Digest cited = digest();
        int size = size();
        Map<EntityId, Digest> records = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            records.put(id(), digest());
        }
        return new Situation(everything, cited, records, answers(), answers(), new HashSet<>(texts()), answers());
    }

    private Map<String, Digest> answers() {
        int size = size();
        Map<String, Digest> answers = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            answers.put(text(), digest());
        }
        return answers;
    }

    private Kept kept() {
        Digest parameters = digest();
        Kept.Questions asked =
                new Kept.Questions(number() == 1, number() == 1, many(this::id), texts(), texts(), texts(), texts());
        List<AuditedPage.Anchor> wanted = many(() -> new AuditedPage.Anchor(text(), text()));
        return new Kept(parameters, asked, wanted, texts(), new Stamp(number(), number(), number(), number()));
    }

    private EntityId id() {
        EntityId id = new EntityId(text(), text());
        EntityId known = ids.putIfAbsent(id, id);
        return known == null ? id : known;
    }

    private List<String> texts() {
        return many(this::text);
    }

    private <T> List<T> many(Supplier<T> one) {
        int size = size();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.get());
        }
        return all;
    }

    private String text() {
        int number = size();
        if (number < texts.size()) {
            return texts.get(number);
        }
        int length = size();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        texts.add(text);
        return text;
    }

    private Digest digest() {
        return new Digest(fixed(), fixed());
    }

    private long fixed() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | bytes[at++] & 0xFF;
        }
        return value;
    }

    private int size() {
        return (int) number();
    }

    private long number() {
        long value = 0;
        for (int shift = 0; ; shift += SEVEN) {
            byte next = bytes[at++];
            value |= (long) (next & (MORE - 1)) << shift;
            if ((next & MORE) == 0) {
                return value;
            }
        }
    }
}
