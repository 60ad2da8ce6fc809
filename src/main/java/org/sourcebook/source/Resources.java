package org.sourcebook.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The files Sourcebook brings along, inside its jar or, while it is being developed, in a folder of classes.
 *
 * <p>Names are relative and use {@code /}: {@code model/types/said.yaml}.
 */
public final class Resources {

    private Resources() {}

    /** The names of all files below a folder, sorted. */
    public static List<String> below(String folder) {
        Path home = home();
        try {
            return Files.isDirectory(home) ? inFolder(home, folder) : inJar(home, folder + "/");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + " in " + home, e);
        }
    }

    /** The digest of the whole program, which tells one version from another: of the jar's list of contents, or of the folder's. */
    public static Digest digest() {
        Path home = home();
        Digest.Builder all = new Digest.Builder();
        try {
            if (Files.isDirectory(home)) {
                for (String name : inFolder(home, "")) {
                    Path file = home.resolve(name);
                    all.add(name)
                            .add(Files.size(file))
                            .add(Files.getLastModifiedTime(file).toMillis());
                }
            } else {
                try (JarFile jar = new JarFile(home.toFile())) {
                    jar.stream().forEach(entry -> all.add(entry.getName()).add(entry.getCrc()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list the program in " + home, e);
        }
        return all.digest();
    }

    private static Path home() {
        try {
            return Path.of(Resources.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of Sourcebook's own files cannot be told", e);
        }
    }

    private static List<String> inFolder(Path home, String folder) throws IOException {
        Path start = home.resolve(folder);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> inJar(Path jar, String prefix) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(prefix) && !name.endsWith("/"))
                    .sorted()
                    .toList();
        }
    }

    /** The bytes of a file, if there is one of this name. */
    public static Optional<byte[]> bytes(String name) {
        try (InputStream in = Resources.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The text of a file, if there is one of this name. */
    public static Optional<String> text(String name) {
        return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
