package org.sourcebook.cache;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sourcebook.source.Digest;

/** Packs values as bytes: numbers of seven bits a byte, each text once and then by its number. A {@link ByteReader} reads them. */
final class ByteWriter {

    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private static final int FEWEST = 64;

    private byte[] out;
    private int length;
    private final Map<String, Integer> texts = new HashMap<>();

    /** For so many bytes, more or less. */
    ByteWriter(int size) {
        this.out = new byte[Math.max(size, FEWEST)];
    }

    byte[] bytes() {
        return Arrays.copyOf(out, length);
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
        Integer known = texts.get(text);
        if (known != null) {
            number(known);
            return;
        }
        number(texts.size());
        texts.put(text, texts.size());
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        makeRoom(bytes.length);
        System.arraycopy(bytes, 0, out, length, bytes.length);
        length += bytes.length;
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
            write((int) (value >>> shift));
        }
    }

    void number(long value) {
        long rest = value;
        while ((rest & ~(MORE - 1L)) != 0) {
            write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= SEVEN;
        }
        write((int) rest);
    }

    private void write(int lowest) {
        makeRoom(1);
        out[length++] = (byte) lowest;
    }

    private void makeRoom(int count) {
        if (out.length - length < count) {
            out = Arrays.copyOf(out, Math.max(2 * out.length, length + count));
        }
    }
}
