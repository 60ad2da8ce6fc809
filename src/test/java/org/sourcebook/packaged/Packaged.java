package org.sourcebook.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What these tests start, and where it stands. */
public final class Packaged {

    static final Path REPOSITORY = Path.of("").toAbsolutePath();

    private Packaged() {}

    static Path jar() {
        return Path.of(System.getProperty("sourcebook.jar", "target/sourcebook.jar"))
                .toAbsolutePath();
    }

    /** The Java that runs the tests. */
    static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /** {@code java -jar sourcebook.jar} in an empty folder, on some Java. */
    static Finished.Program on(Path java, Path folder) {
        List<String> command =
                List.of(java.toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", jar().toString());
        return new Finished.Program(command, folder, Map.of("CI", "true", "SOURCE_DATE_EPOCH", ""), folder);
    }

    /** The jar on the Java that runs the tests. */
    public static Finished.Program sourcebook(Path folder) {
        return on(java(), folder);
    }

    /** Every file below a folder, but for Sourcebook's own memory, by path. */
    static SortedMap<String, String> digests(Path folder) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".sourcebook/")) {
                    digests.put(path, Digest.of(file));
                }
            }
        }
        return digests;
    }

    /** Copies a folder, in the order given by the names or against it. */
    public static void copy(Path from, Path to, boolean backwards) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            List<Path> order = files.filter(Files::isRegularFile)
                    .sorted(backwards ? Comparator.reverseOrder() : Comparator.naturalOrder())
                    .toList();
            for (Path file : order) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
