package org.sourcebook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;

/**
 * The right to write an output, held by one process at a time.
 *
 * <p>The system gives the lock back when the process ends, however it ends. The file stays, empty: deleting it would let
 * two processes hold locks on two files of one name.
 */
record Lock(Books books, FileChannel channel) implements AutoCloseable {

    static final Code OUTPUT_LOCKED = new Code("output-locked");

    /** Takes the lock of an output, making the folder where there is none; reports when somebody else has it. */
    static Optional<Lock> of(Path folder, Trouble trouble) throws IOException {
        Path output = folder.toAbsolutePath().normalize();
        Files.createDirectories(output);
        Books books = new Books(output.toRealPath());
        Files.createDirectories(books.folder());
        FileChannel channel = FileChannel.open(
                books.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        if (isTaken(channel)) {
            return Optional.of(new Lock(books, channel));
        }
        channel.close();
        trouble.error(
                OUTPUT_LOCKED,
                "another build is writing this output",
                "wait until it has ended, or choose another folder with --output");
        return Optional.empty();
    }

    /** Takes the lock on a channel; closing the channel gives it back. */
    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        } catch (IOException unsupported) {
            channel.close();
            throw unsupported;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
