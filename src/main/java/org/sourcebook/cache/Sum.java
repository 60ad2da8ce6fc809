package org.sourcebook.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The length of some bytes and two check sums of them, which tell a change of theirs by 64 bits.
 *
 * <p>Java reckons these two far faster than a digest in its first seconds, and nothing here is kept from those who mean harm: who can write
 * the files can write the memory beside them.
 */
public record Sum(long size, long checks) {

    /** Longer files, films for example, are not read for this. In bytes. */
    private static final long LARGEST = 16L * 1024 * 1024;

    public static Sum of(byte[] bytes) {
        return new Sum(bytes.length, check(new CRC32(), bytes) << Integer.SIZE | check(new CRC32C(), bytes));
    }

    private static long check(Checksum checksum, byte[] bytes) {
        checksum.update(bytes, 0, bytes.length);
        return checksum.getValue();
    }

    /** That of a file with a stamp, which stands for the content of a long one; empty for a file that cannot be read. */
    static Optional<Sum> of(Path file, Stamp stamp) {
        if (stamp.size() > LARGEST) {
            return Optional.of(of(stamp.toString().getBytes(StandardCharsets.US_ASCII)));
        }
        try {
            return Optional.of(of(Files.readAllBytes(file)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
