package org.sourcebook.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** An output that is no page: a file copied as it is, or bytes. */
public sealed interface PlannedFile {

    Route route();

    /** What it is made from, to name when something is wrong. */
    String origin();

    /** Its bytes; empty for a file of the site that cannot be read, which is told when it is copied. */
    Optional<byte[]> bytes();

    /** Whether what becomes of it depends on no more than what it asks for while it is made. */
    default boolean asksForAllItNeeds() {
        return false;
    }

    /** A file of the site. */
    record Copy(Route route, String origin, Path file) implements PlannedFile {
        @Override
        public Optional<byte[]> bytes() {
            try {
                return Optional.of(Files.readAllBytes(file));
            } catch (IOException e) {
                return Optional.empty(); // copying it fails likewise, and that is reported
            }
        }
    }

    /** Bytes in memory. */
    record Bytes(Route route, String origin, byte[] content) implements PlannedFile {
        @Override
        public Optional<byte[]> bytes() {
            return Optional.of(content);
        }
    }

    /**
     * Data that readers may take away, listed by the block {@code downloads}: {@code size} and {@code digest} (SHA-256) are those of the bytes,
     * which are made when first asked for; {@code records} is how many stand in it.
     */
    record Download(
            Route route,
            String origin,
            String title,
            String format,
            String mediaType,
            int records,
            Supplier<byte[]> computed,
            Supplier<Long> size,
            Supplier<String> digest)
            implements PlannedFile {
        @Override
        public Optional<byte[]> bytes() {
            return Optional.of(computed.get());
        }
    }

    /** A picture drawn when it is written, on any thread, and not kept; {@code words} are those that can be read in it. */
    record Drawn(Route route, String origin, Supplier<String> words, Supplier<byte[]> computed) implements PlannedFile {
        @Override
        public boolean asksForAllItNeeds() {
            return true;
        }

        @Override
        public Optional<byte[]> bytes() {
            return Optional.of(computed.get());
        }
    }

    /** What is told of one record, made when it is written, on any thread, and not kept. */
    record OfRecord(Route route, String origin, Supplier<byte[]> computed) implements PlannedFile {
        @Override
        public boolean asksForAllItNeeds() {
            return true;
        }

        @Override
        public Optional<byte[]> bytes() {
            return Optional.of(computed.get());
        }
    }

    /** Bytes made from all records when they are written, on any thread, and not kept. */
    record Computed(Route route, String origin, Supplier<byte[]> computed) implements PlannedFile {
        @Override
        public Optional<byte[]> bytes() {
            return Optional.of(computed.get());
        }
    }
}
