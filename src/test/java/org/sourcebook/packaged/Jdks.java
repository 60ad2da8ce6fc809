package org.sourcebook.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java runtimes of this machine that can run Sourcebook, one for each version. */
final class Jdks {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final int OLDEST = 17;

    private Jdks() {}

    /** {@code bin/java} by version; the one that runs the tests is among them. */
    static SortedMap<Integer, Path> installed() throws IOException {
        SortedMap<Integer, Path> found = new TreeMap<>();
        for (Path home : homes().toList()) {
            Optional<Integer> version = version(home).filter(number -> number >= OLDEST);
            version.ifPresent(number -> found.putIfAbsent(number, home.resolve("bin/java")));
        }
        found.put(Runtime.version().feature(), Packaged.java());
        return found;
    }

    private static Stream<Path> homes() throws IOException {
        Stream<Path> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().matches("JAVA_HOME(_.*)?"))
                .map(Map.Entry::getValue)
                .map(Path::of);
        Path system = Path.of("/usr/lib/jvm");
        return Files.isDirectory(system) ? Stream.concat(named, Files.list(system)) : named;
    }

    private static Optional<Integer> version(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return Optional.empty();
        }
        Matcher matcher = VERSION.matcher(Files.readString(release));
        return matcher.find() ? Optional.of(Integer.parseInt(matcher.group(1))) : Optional.empty();
    }
}
