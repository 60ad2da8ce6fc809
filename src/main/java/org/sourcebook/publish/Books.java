package org.sourcebook.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** The files we keep about an output, in the folder {@code .sourcebook} inside it. */
record Books(Path output) {

    static final String FOLDER = ".sourcebook";

    Path folder() {
        return output.resolve(FOLDER);
    }

    Path lock() {
        return folder().resolve("lock");
    }

    Path manifest() {
        return folder().resolve("manifest.txt");
    }

    /** The manifest of the site that is being moved in. */
    Path nextManifest() {
        return folder().resolve("manifest.next.txt");
    }

    Path journal() {
        return folder().resolve("journal.txt");
    }

    Path stage() {
        return folder().resolve("stage");
    }

    Path stage(Part part) {
        return stage().resolve(part.name().toLowerCase(Locale.ROOT));
    }

    /** Removes what an unfinished build left behind; the site is as it was. */
    void sweep() throws IOException {
        Trees.delete(stage());
        Files.deleteIfExists(nextManifest());
        Files.deleteIfExists(unfinished(nextManifest()));
        Files.deleteIfExists(unfinished(journal()));
    }

    /** Writes a file so that it is there whole or not at all, also after a power failure. */
    static void writeWhole(Path file, String text) throws IOException {
        Path unfinished = unfinished(file);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Trees.force(file.getParent());
    }

    private static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".tmp");
    }
}
