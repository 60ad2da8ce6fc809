package org.sourcebook.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The pages that explain the codes: what is wrong, an example, how to mend it.
 *
 * <p>They travel beside the classes, in a folder or in a jar, and no list of them is kept anywhere: the folder or the jar
 * is the list.
 */
public final class Explanations {

    private static final String FOLDER = "explain/";
    private static final String SUFFIX = ".md";

    /** The page of a code, as Markdown that begins with its title; empty for a code that does not exist. */
    public Optional<String> of(String code) {
        if (!Code.isCode(code)) {
            return Optional.empty();
        }
        try (InputStream page = Explanations.class.getResourceAsStream("/" + FOLDER + code + SUFFIX)) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title of a code's page, in a few words. */
    public Optional<String> title(String code) {
        return of(code).flatMap(page -> page.lines().findFirst())
                .map(line -> line.startsWith("# ") ? line.substring(2) : line);
    }

    /** Every code that has a page, by the alphabet. */
    public List<String> all() {
        try {
            return names().filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(Code::isCode)
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("cannot list the explanations", e);
        }
    }

    private static Stream<String> names() throws IOException, URISyntaxException {
        CodeSource source = Explanations.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null) {
            return Stream.empty();
        }
        Path home = Path.of(place.toURI());
        return Files.isDirectory(home) ? namesInFolder(home.resolve(FOLDER)) : namesInJar(home);
    }

    private static Stream<String> namesInFolder(Path folder) throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.map(page -> page.getFileName().toString()).toList().stream();
        }
    }

    private static Stream<String> namesInJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList()
                    .stream();
        }
    }
}
