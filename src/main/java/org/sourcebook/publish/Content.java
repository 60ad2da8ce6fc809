package org.sourcebook.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What an output is to hold: bytes in memory or a file that is copied. */
sealed interface Content {

    long size() throws IOException;

    /** Whether a file of the same size holds the same. */
    boolean isIn(Path file) throws IOException;

    /** Writes a file that is not there yet. */
    void writeTo(Path file) throws IOException;

    record Bytes(byte[] bytes) implements Content {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public boolean isIn(Path file) throws IOException {
            return Arrays.equals(bytes, Files.readAllBytes(file));
        }

        @Override
        public void writeTo(Path file) throws IOException {
            Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
        }
    }

    record Copy(Path source) implements Content {

        @Override
        public long size() throws IOException {
            return Files.size(source);
        }

        @Override
        public boolean isIn(Path file) throws IOException {
            return Files.mismatch(source, file) < 0;
        }

        /** A copy of the bytes alone: a source's permissions and dates are nobody's business. */
        @Override
        public void writeTo(Path file) throws IOException {
            try (InputStream from = Files.newInputStream(source);
                    OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
                from.transferTo(to);
            }
        }
    }
}
