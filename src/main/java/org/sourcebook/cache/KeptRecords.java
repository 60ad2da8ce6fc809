package org.sourcebook.cache;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordFile;
import org.sourcebook.model.Model;
import org.sourcebook.source.Digest;

/**
 * Records as an earlier run of the program read them, packed, each beside what its file held then, and what the search index took from them.
 *
 * <p>Each is unpacked when it is asked for, from any thread. What is damaged is as if it were not there.
 */
public final class KeptRecords implements AutoCloseable {

    private static final String INDEXED = "search ";

    private final Digest ground;
    private final ValueClasses classes;
    private final Map<String, Place> places;
    private final Optional<FileChannel> channel;

    /** Where a packed record stands in the file, its check sum, and what its own file held. */
    record Place(Holding holding, long at, int length, int check) {}

    /** A packed value by its name; its bytes where they do not stand in the file of records already. */
    public record Packed(String name, Place place, Optional<byte[]> bytes) {}

    KeptRecords(Digest ground, ValueClasses classes, Map<String, Place> places, Optional<FileChannel> channel) {
        this.ground = ground;
        this.classes = classes;
        this.places = places;
        this.channel = channel;
    }

    /** Those of no run. */
    public static KeptRecords none() {
        return new KeptRecords(Digest.NONE, new ValueClasses(), Map.of(), Optional.empty());
    }

    ValueClasses classes() {
        return classes;
    }

    /** These, if they were read by the same program under the same rules, and else none. */
    public KeptRecords under(Digest now) {
        return ground.equals(now) ? this : new KeptRecords(now, new ValueClasses(), Map.of(), channel);
    }

    /** The program and the rules they were read under. */
    public Digest ground() {
        return ground;
    }

    /** The record in a file of this stamp, if it is known; kinds are those of the model. */
    public Optional<Decoded> of(RecordFile file, Stamp stamp, Model model) {
        return Optional.ofNullable(places.get(file.found().path()))
                .filter(place -> place.holding().isIn(file.found().file(), stamp))
                .flatMap(place -> unpacked(Decoded.class, place, model))
                .filter(record -> isOf(record, file));
    }

    /** What the search index took from the record of a page, if it is known. */
    public Optional<Traced> indexed(String page, Model model) {
        return Optional.ofNullable(places.get(INDEXED + page)).flatMap(place -> unpacked(Traced.class, place, model));
    }

    private static boolean isOf(Decoded record, RecordFile file) {
        return !file.misnamed()
                && record.entity().id().equals(file.entity())
                && record.entity().language().equals(file.language());
    }

    private Optional<byte[]> bytes(Place place) {
        ByteBuffer bytes = ByteBuffer.allocate(place.length());
        try {
            while (bytes.hasRemaining()) {
                if (channel.orElseThrow().read(bytes, place.at() + bytes.position()) < 0) {
                    return Optional.empty();
                }
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return check(bytes.array()) == place.check() ? Optional.of(bytes.array()) : Optional.empty();
    }

    static int check(byte[] bytes) {
        CRC32C check = new CRC32C();
        check.update(bytes, 0, bytes.length);
        return (int) check.getValue();
    }

    private <T> Optional<T> unpacked(Class<T> type, Place place, Model model) {
        try {
            return bytes(place)
                    .map(bytes -> new ValueUnpacker(classes, model, new ByteReader(bytes, 0)).value())
                    .map(type::cast);
        } catch (RuntimeException otherForm) {
            return Optional.empty();
        }
    }

    /** A record packed, anew unless its file holds what it held; empty for one that had errors or cannot be packed. */
    public Optional<Packed> packed(String path, Decoded record, Holding holding) {
        return Optional.ofNullable(places.get(path))
                .filter(place -> place.holding().sum().equals(holding.sum()))
                .map(place -> new Place(holding, place.at(), place.length(), place.check()))
                .map(place -> new Packed(path, place, Optional.empty()))
                .or(() -> record.entity().sound() ? packed(path, holding, record) : Optional.empty());
    }

    /** What the search index took from the record of a page, packed; anew if that is said. */
    public Optional<Packed> packed(String page, Supplier<Traced> indexed, boolean anew) {
        String name = INDEXED + page;
        return Optional.ofNullable(places.get(name))
                .filter(place -> !anew)
                .map(place -> new Packed(name, place, Optional.empty()))
                .or(() -> packed(name, Holding.NOTHING, indexed.get()));
    }

    private Optional<Packed> packed(String name, Holding holding, Record value) {
        ByteWriter out = new ByteWriter(1 << 14);
        try {
            new ValuePacker(classes, out).value(value);
        } catch (RuntimeException unknownForm) {
            return Optional.empty();
        }
        byte[] bytes = out.bytes();
        return Optional.of(new Packed(name, new Place(holding, 0, bytes.length, check(bytes)), Optional.of(bytes)));
    }

    /** Writes the bytes of a packed record. */
    void write(Packed record, FileChannel out) throws IOException {
        if (record.bytes().isPresent()) {
            ByteBuffer bytes = ByteBuffer.wrap(record.bytes().get());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            return;
        }
        long from = record.place().at();
        long end = from + record.place().length();
        while (from < end) {
            long moved = channel.orElseThrow().transferTo(from, end - from, out);
            if (moved <= 0) {
                throw new EOFException("the kept records are shorter than they were");
            }
            from += moved;
        }
    }

    @Override
    public void close() {
        channel.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                // It was only read.
            }
        });
    }
}
