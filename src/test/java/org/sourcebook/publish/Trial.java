package org.sourcebook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.plan.Route;

/** An output folder beside a small site, and sites to write to it given as maps from path to text. */
final class Trial {

    final Path site;
    final Path folder;
    final Diagnostics diagnostics = new Diagnostics();

    Trial(Path root) throws IOException {
        this.site = Files.createDirectories(root.resolve("site"));
        Files.createDirectories(site.resolve("content"));
        this.folder = site.resolve("out");
    }

    OutputRequest request() {
        return OutputRequest.of(folder, site);
    }

    Optional<Published> build(Map<String, String> files) {
        return build(request(), files, Steps.UNWATCHED);
    }

    Optional<Published> build(OutputRequest request, Map<String, String> files, Steps steps) {
        Optional<Output> opened = Output.open(request, diagnostics, steps);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Output output = opened.get()) {
            return fill(output.stage(), files).commit();
        }
    }

    /** Puts pages, and everything below {@code assets/} as an asset, each from an origin of its own. */
    static Stage fill(Stage stage, Map<String, String> files) {
        files.forEach((path, text) -> stage.put(
                path.startsWith("assets/") ? Part.ASSET : Part.PAGE,
                Route.of(path),
                "content/" + path + ".md",
                text.getBytes(StandardCharsets.UTF_8)));
        return stage;
    }

    /** Every file of the output but our records, and every empty folder, which is never right. */
    SortedMap<String, String> tree() {
        return tree(folder);
    }

    static SortedMap<String, String> tree(Path folder) {
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !path.equals(folder))
                    .filter(path -> !path.startsWith(folder.resolve(Books.FOLDER)))
                    .filter(path -> !Trees.isFolder(path) || isEmpty(path))
                    .forEach(path -> found.put(folder.relativize(path).toString(), text(path)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return found;
    }

    private static boolean isEmpty(Path folder) {
        try {
            return Trees.children(folder).isEmpty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path path) {
        try {
            return Trees.isFolder(path) ? "(empty folder)" : Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> codes() {
        return diagnostics.sorted().stream().map(found -> found.code().id()).toList();
    }

    Diagnostic only() {
        List<Diagnostic> all = diagnostics.sorted();
        if (all.size() != 1) {
            throw new AssertionError("not one diagnostic: " + all);
        }
        return all.get(0);
    }

    Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
