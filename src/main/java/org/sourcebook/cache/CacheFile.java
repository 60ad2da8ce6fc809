package org.sourcebook.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32C;
import org.sourcebook.source.Digest;

/**
 * Where something is kept between runs: one file, written whole or not at all.
 *
 * <p>It begins with a mark, which names the form, and the sum of what follows. A file that is missing, cut short, altered or of another form holds
 * nothing, which costs time and nothing else. It is as trusted as the program: whoever can write it decides what the next build leaves alone.
 */
final class CacheFile {

    private static final String FOLDER = ".sourcebook/cache";
    private static final int SUM = 4;

    private final Path file;
    private final byte[] mark;

    /** {@code mark} is to be changed with the form of what it names. */
    CacheFile(Path file, String mark) {
        this.file = file;
        this.mark = ("SBK" + mark).getBytes(StandardCharsets.US_ASCII);
    }

    /** The file of a name for a site and the folder it is written to. */
    static Path place(Path site, Path output, String name) {
        Path whole = output.toAbsolutePath().normalize();
        Path home = site.toAbsolutePath().normalize();
        String place = whole.startsWith(home) ? home.relativize(whole).toString() : whole.toString();
        String number = Long.toHexString(Digest.of(place.replace('\\', '/')).high());
        return folder(home).resolve(name + "-" + number);
    }

    /** Where everything of a site is kept. */
    static Path folder(Path site) {
        return site.resolve(FOLDER);
    }

    /** What is read from the file; empty where there is nothing that can be. */
    <T> Optional<T> read(Function<ByteReader, T> reading) {
        try {
            return Files.isRegularFile(file) ? decoded(Files.readAllBytes(file), reading) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // what cannot be read is built again
        }
    }

    private <T> Optional<T> decoded(byte[] bytes, Function<ByteReader, T> reading) {
        int start = mark.length + SUM;
        if (bytes.length < start || !hasMark(bytes)) {
            return Optional.empty();
        }
        int sum = 0;
        for (int i = 0; i < SUM; i++) {
            sum = sum << Byte.SIZE | bytes[mark.length + i] & 0xFF;
        }
        try {
            return sum == sum(bytes, start)
                    ? Optional.of(reading.apply(new ByteReader(bytes, start)))
                    : Optional.empty();
        } catch (RuntimeException otherForm) {
            return Optional.empty(); // whole, but written by a Sourcebook that kept other things
        }
    }

    private boolean hasMark(byte[] bytes) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static int sum(byte[] bytes, int start) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, start, bytes.length - start);
        return (int) sum.getValue();
    }

    /** Replaces what is in the file. */
    void write(Consumer<ByteWriter> writing) throws IOException {
        ByteWriter writer = new ByteWriter(1 << 20);
        writing.accept(writer);
        makeFolder(file.getParent());
        Path unfinished =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.write(unfinished, encoded(writer.bytes()));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private byte[] encoded(byte[] body) {
        byte[] bytes = new byte[mark.length + SUM + body.length];
        System.arraycopy(mark, 0, bytes, 0, mark.length);
        System.arraycopy(body, 0, bytes, mark.length + SUM, body.length);
        int sum = sum(bytes, mark.length + SUM);
        for (int i = 0; i < SUM; i++) {
            bytes[mark.length + i] = (byte) (sum >>> Byte.SIZE * (SUM - 1 - i));
        }
        return bytes;
    }

    /** Makes the folder, and keeps it out of repositories. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path list = folder.resolve(".gitignore");
        if (Files.notExists(list)) {
            Files.writeString(list, "*\n");
        }
    }
}
