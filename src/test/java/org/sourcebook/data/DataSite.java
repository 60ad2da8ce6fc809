package org.sourcebook.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcebook.build.Build;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.build.Progress;
import org.sourcebook.content.Content;
import org.sourcebook.content.ContentReader;
import org.sourcebook.json.JsonReader;

/** The second archive of the tests, built once into a folder of the test's. */
record DataSite(Path folder, Content content) {

    static final String BASE = "https://example.org/a/";
    private static final Path SITE = Path.of("src/test/resources/sites/halm-disc");

    static DataSite build(Path output) {
        BuildOptions usual = BuildOptions.of(SITE, output);
        BuildOptions options = new BuildOptions(
                usual.site(),
                usual.output(),
                Optional.of(BASE),
                false,
                false,
                Optional.empty(),
                usual.jobs(),
                false,
                false,
                usual.withheld());
        assertThat(new Build(options, Progress.NONE).publish().published()).isTrue();
        return new DataSite(output, ContentReader.read(SITE, false, diagnostic -> {}));
    }

    byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        return new String(bytes(path), java.nio.charset.StandardCharsets.UTF_8);
    }

    Map<String, Object> json(String path) {
        return object(text(path));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(String json) {
        return (Map<String, Object>) JsonReader.read(json).value().orElseThrow().plain();
    }

    /** The texts of all outputs with this ending, by path. */
    SortedMap<String, String> ending(String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            SortedMap<String, String> found = new TreeMap<>();
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending) && !path.startsWith(".sourcebook/"))
                    .toList();
            paths.forEach(path -> found.put(path, text(path)));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
