package org.sourcebook.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sourcebook.source.Digest;
import org.sourcebook.source.SourceFile;

/** Reads what a {@link ByteWriter} packed, value by value in the same order. */
final class ByteReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int SEVEN = 7;
    private static final int MORE = 0x80;

    private final byte[] bytes;
    private int at;
    private final List<String> texts = new ArrayList<>();

    ByteReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.at = start;
    }

    List<String> texts() {
        return many(this::text);
    }

    <T> List<T> many(Supplier<T> one) {
        int size = size();
        List<T> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(one.get());
        }
        return all;
    }

    String text() {
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

    /** A file whose text was written; it takes one mark of byte order off a text, and a second one is part of it. */
    static SourceFile file(String path, String text) {
        return new SourceFile(path, text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK + text : text);
    }

    Digest digest() {
        return new Digest(fixed(), fixed());
    }

    Holding holding() {
        Stamp stamp = new Stamp(number(), number(), number(), number());
        return new Holding(stamp, new Sum(number(), fixed()));
    }

    private long fixed() {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | bytes[at++] & 0xFF;
        }
        return value;
    }

    int size() {
        return (int) number();
    }

    long number() {
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
