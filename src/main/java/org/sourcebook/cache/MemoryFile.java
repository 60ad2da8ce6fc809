package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32C;
import org.sourcebook.source.Digest;

/**
 * Where a memory is kept between runs: one file, written whole or not at all.
 *
 * <p>It begins with a mark and the sum of what follows. A file that is missing, cut short, altered or of another form is no memory, which costs
 * time and nothing else. It is as trusted as the program: whoever can write it decides what the next build leaves alone.
 */
public final class MemoryFile {

    /** Names the form of what follows; to be changed with it. */
    private static final byte[] MARK = {'S', 'B', 'K', 'M', 1};

    private static final String FOLDER = ".sourcebook/cache";
    private static final int SUM = 4;

    private final Path file;

    public MemoryFile(Path file) {
        this.file = file;
    }

    /** The file for a site and the folder it is written to. */
    public static MemoryFile of(Path site, Path output) {
        Path whole = output.toAbsolutePath().normalize();
        Path home = site.toAbsolutePath().normalize();
        String place = whole.startsWith(home) ? home.relativize(whole).toString() : whole.toString();
        String name = Long.toHexString(Digest.of(place.replace('\\', '/')).high());
        return new MemoryFile(home.resolve(FOLDER).resolve("build-" + name));
    }

    /** The memory in the file, or that of no build. */
    public Memory read() {
        try {
            return Files.isRegularFile(file) ? decoded(Files.readAllBytes(file)) : Memory.NONE;
        } catch (IOException e) {
            return Memory.NONE; // what cannot be read is built again
        }
    }

    static Memory decoded(byte[] bytes) {
        int start = MARK.length + SUM;
        if (bytes.length < start || !hasMark(bytes)) {
            return Memory.NONE;
        }
        int sum = 0;
        for (int i = 0; i < SUM; i++) {
            sum = sum << Byte.SIZE | bytes[MARK.length + i] & 0xFF;
        }
        try {
            return sum == sum(bytes, start) ? new MemoryReader(bytes, start).memory() : Memory.NONE;
        } catch (RuntimeException otherForm) {
            return Memory.NONE; // whole, but written by a Sourcebook that kept other things
        }
    }

    private static boolean hasMark(byte[] bytes) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[i] != MARK[i]) {
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

    static byte[] encoded(Memory memory) {
        byte[] body = new MemoryWriter().of(memory);
        byte[] bytes = new byte[MARK.length + SUM + body.length];
        System.arraycopy(MARK, 0, bytes, 0, MARK.length);
        System.arraycopy(body, 0, bytes, MARK.length + SUM, body.length);
        int sum = sum(bytes, MARK.length + SUM);
        for (int i = 0; i < SUM; i++) {
            bytes[MARK.length + i] = (byte) (sum >>> Byte.SIZE * (SUM - 1 - i));
        }
        return bytes;
    }

    /** Replaces what is in the file. */
    public void write(Memory memory) throws IOException {
        Files.createDirectories(file.getParent());
        keepOutOfRepositories(file.resolveSibling(".gitignore"));
        Path unfinished =
                Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            Files.write(unfinished, encoded(memory));
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void keepOutOfRepositories(Path list) throws IOException {
        if (Files.notExists(list)) {
            Files.writeString(list, "*\n");
        }
    }
}
