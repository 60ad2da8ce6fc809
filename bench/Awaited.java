import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What was waited for after a save, in milliseconds since the file was written and since the system told a program like ours of it. */
record Awaited(double sinceSave, double sinceEvent) {

    private static final long PATIENCE = 180_000_000_000L;

    /** The look at what is waited for; looking at many files too often would take the time that is measured. */
    private interface Look {
        boolean found() throws IOException;
    }

    /** Changes a file and waits until another holds a mark. */
    static Awaited in(Path output, String mark, Path file, UnaryOperator<String> change) throws IOException, InterruptedException {
        return after(file, change, mark, 1, () -> read(output).contains(mark));
    }

    /** The same for any file in a folder. */
    static Awaited inFolder(Path folder, String mark, Path file, UnaryOperator<String> change) throws IOException, InterruptedException {
        return after(file, change, mark, 20, () -> files(folder).stream().anyMatch(each -> read(each).contains(mark)));
    }

    /** Waits until a file holds something. */
    static void file(Path file, Predicate<String> wanted) throws IOException, InterruptedException {
        until("what was wanted never came to " + file, 20, () -> Files.exists(file) && wanted.test(Files.readString(file)));
    }

    private static Awaited after(Path file, UnaryOperator<String> change, String mark, long pause, Look look) throws IOException, InterruptedException {
        byte[] changed = change.apply(Files.readString(file)).getBytes(StandardCharsets.UTF_8);
        AtomicLong event = new AtomicLong();
        try (WatchService watch = file.getFileSystem().newWatchService()) {
            file.getParent().register(watch, StandardWatchEventKinds.ENTRY_MODIFY);
            Thread witness = new Thread(() -> {
                try {
                    watch.take();
                    event.set(System.nanoTime());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            witness.start();
            long start = System.nanoTime();
            Files.write(file, changed);
            until("'" + mark + "' never came", pause, look);
            long end = System.nanoTime();
            witness.join();
            return new Awaited((end - start) / 1e6, (end - event.get()) / 1e6);
        }
    }

    private static void until(String otherwise, long pause, Look look) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE;
        while (!look.found()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(otherwise);
            }
            Thread.sleep(pause);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("words-")).toList();
        }
    }

    /** A file is away for a moment when another one takes its place on some systems. */
    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException away) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
