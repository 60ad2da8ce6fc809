package org.sourcebook.cache;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sourcebook.source.Digest;

/** Packs values as bytes: numbers of seven bits a byte, each text once and then by its number. A {@link ByteReader} reads them. */
final class ByteWriter {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream out;
    private final Map<String, Integer> texts = new HashMap<>();

    /** For so many bytes, more or less. */
    ByteWriter(int size) {
        this.out = new ByteArrayOutputStream(size);
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    void texts(Collection<String> all) {
        many(all, this::text);
    }

    <T> void many(Collection<T> all, Consumer<T> one) {
        number(all.size());
        all.forEach(one);
    }

    /** A text that was written before is its number; a new one is the next number, its length and its bytes. */
    void text(String text) {
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

    void digest(Digest digest) {
        fixed(digest.high());
        fixed(digest.low());
    }

    void holding(Holding holding) {
        number(holding.stamp().size());
        number(holding.stamp().modified());
        number(holding.stamp().changed());
        number(holding.stamp().number());
        number(holding.sum().size());
        fixed(holding.sum().checks());
    }

    /** Eight bytes, for what is as likely large as small. */
    private void fixed(long value) {
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            out.write((int) (value >>> shift));
        }
    }

    void number(long value) {
        long rest = value;
        while ((rest & ~(MORE - 1L)) != 0) {
            out.write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= SEVEN;
        }
        out.write((int) rest);
    }
}
