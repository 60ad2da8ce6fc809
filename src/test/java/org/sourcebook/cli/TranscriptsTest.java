package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock files of the second archive say what the transcripts beside it say. */
class TranscriptsTest {

    private static final Path SITE = Path.of("src/test/resources/sites/halm-disc");
    private static final Path TRANSCRIPTS =
            Path.of("src/test/resources/sites/halm-disc-transcripts").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void takingThemInAgainGivesTheSameLocks() throws IOException {
        copySite();
        try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
            for (Path transcript : files.sorted().toList()) {
                String id = transcript.getFileName().toString().replace(".txt", "");
                String lock = "locks/sources/" + id + ".yaml";
                List<String> before = sayings(folder.resolve(lock));

                CommandLineRun run = CommandLineRun.in(folder, "archive", id, "--from", transcript.toString());

                assertThat(run.err()).isEmpty();
                assertThat(run.out()).contains(" verified, 0 changed, 0 unverified");
                assertThat(sayings(folder.resolve(lock))).as(lock).isEqualTo(before);
            }
        }
    }

    /** All but the moment of the capture. */
    private static List<String> sayings(Path lock) throws IOException {
        return Files.readAllLines(lock).stream()
                .filter(line -> !line.startsWith("captured:"))
                .toList();
    }

    private void copySite() throws IOException {
        try (Stream<Path> files = Files.walk(SITE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(SITE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
