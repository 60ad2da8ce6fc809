package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.DiagnosticFormat;

/** What builds of the garden said and wrote, set side by side. */
final class Compared {

    private Compared() {}

    static BuildOptions options(Path site, Path output) {
        BuildOptions usual = BuildOptions.of(site, output);
        return new BuildOptions(
                site,
                output,
                Optional.of("https://garden.example/"),
                false,
                false,
                Optional.empty(),
                usual.jobs(),
                false,
                false,
                usual.withheld());
    }

    static List<String> said(BuildReport report) {
        return report.diagnostics().stream().map(DiagnosticFormat::plain).toList();
    }

    static Optional<String> differing(Path one, Path two) throws IOException {
        Map<String, Path> left = files(one);
        Map<String, Path> right = files(two);
        if (!left.keySet().equals(right.keySet())) {
            return Optional.of("other files: " + left.keySet() + " instead of " + right.keySet());
        }
        for (String path : left.keySet()) {
            if (Files.mismatch(left.get(path), right.get(path)) >= 0) {
                return Optional.of(path + " is not the same");
            }
        }
        return Optional.empty();
    }

    static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(Files::isRegularFile)
                        .forEach(file -> files.put(folder.relativize(file).toString(), file));
            }
        }
        files.keySet().removeIf(path -> path.startsWith(".sourcebook/lock") || path.startsWith("foreign-"));
        return files;
    }
}
