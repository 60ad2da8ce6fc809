package org.sourcebook.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.source.Digest;

/**
 * Where the records of a site are kept between runs: a list of them with its own check sum, and then the packed records.
 *
 * <p>A file that is missing or damaged holds none, a damaged record in it is none.
 */
public final class RecordsFile {

    /** Names the form of what follows; to be changed with it. */
    private static final long FORM = 0x5342_4B52_4543_0001L;

    private static final int HEAD = 2 * Long.BYTES;

    private final Path file;

    private RecordsFile(Path file) {
        this.file = file;
    }

    /** The file for a site, whatever folder it is written to. */
    public static RecordsFile of(Path site) {
        return new RecordsFile(CacheFile.folder(site).resolve("records"));
    }

    /** The records in the file, which is open until they are closed. */
    public KeptRecords read() {
        try {
            if (Files.isRegularFile(file)) {
                return read(FileChannel.open(file, StandardOpenOption.READ));
            }
        } catch (IOException e) {
            return KeptRecords.none(); // what cannot be read is read from the site
        }
        return KeptRecords.none();
    }

    private static KeptRecords read(FileChannel channel) throws IOException {
        ByteBuffer head = read(channel, 0, HEAD);
        long form = head.getLong();
        int length = head.getInt();
        int check = head.getInt();
        if (form == FORM && length >= 0 && length <= channel.size()) {
            byte[] list = read(channel, HEAD, length).array();
            if (KeptRecords.check(list) == check) {
                try {
                    return listed(new ByteReader(list, 0), HEAD + (long) length, channel);
                } catch (RuntimeException otherForm) {
                    // Whole, but written by a Sourcebook that kept other things.
                }
            }
        }
        channel.close();
        return KeptRecords.none();
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(length, Math.max(0, channel.size() - at)));
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            continue;
        }
        byte[] whole = new byte[length];
        System.arraycopy(bytes.array(), 0, whole, 0, bytes.position());
        return ByteBuffer.wrap(whole);
    }

    private static KeptRecords listed(ByteReader in, long start, FileChannel channel) {
        Digest ground = in.digest();
        ValueClasses classes = ValueClasses.of(in.texts());
        int size = in.size();
        Map<String, KeptRecords.Place> places = new HashMap<>(size * 2);
        long at = start;
        for (int i = 0; i < size; i++) {
            String name = in.text();
            KeptRecords.Place place = new KeptRecords.Place(in.holding(), at, in.size(), (int) in.number());
            places.put(name, place);
            at += place.length();
        }
        return new KeptRecords(ground, classes, places, Optional.of(channel));
    }

    /** Replaces what is in the file; {@code known} are those that were packed with, and are closed. */
    public void write(KeptRecords known, Collection<KeptRecords.Packed> records) throws IOException {
        ByteWriter list = new ByteWriter(1 << 20);
        list.digest(known.ground());
        list.texts(known.classes().names());
        list.many(records, record -> {
            list.text(record.name());
            list.holding(record.place().holding());
            list.number(record.place().length());
            list.number(Integer.toUnsignedLong(record.place().check()));
        });
        CacheFile.makeFolder(file.getParent());
        Path unfinished = Files.createTempFile(file.getParent(), "records", ".tmp");
        try {
            write(unfinished, list.bytes(), known, records);
            known.close();
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void write(Path to, byte[] list, KeptRecords known, Collection<KeptRecords.Packed> records)
            throws IOException {
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            ByteBuffer head = ByteBuffer.allocate(HEAD + list.length)
                    .putLong(FORM)
                    .putInt(list.length)
                    .putInt(KeptRecords.check(list))
                    .put(list)
                    .flip();
            while (head.hasRemaining()) {
                out.write(head);
            }
            for (KeptRecords.Packed record : records) {
                known.write(record, out);
            }
        }
    }
}
