package org.sourcebook.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Our own archive gives the same bytes wherever, whenever and on whatever Java it is built, and nothing is wrong with it. */
class SameBytesIT {

    @TempDir
    private Path folder;

    @Test
    void ownContentBuildsCleanTwiceToTheSameBytes() throws Exception {
        Finished first = build("first", Packaged.java(), Map.of());
        Finished second = build("second", Packaged.java(), Map.of());

        assertThat(first.err()).isEmpty();
        assertThat(first.code()).isZero();
        assertThat(second.code()).isZero();
        assertThat(digests("second")).isEqualTo(digests("first")).hasSizeGreaterThan(50);
    }

    @Test
    void cleanAndIncrementalBuildsAreTheSame() throws Exception {
        build("again", Packaged.java(), Map.of());
        SortedMap<String, String> once = digests("again");

        Finished again = build("again", Packaged.java(), Map.of());
        assertThat(again.out()).contains(": 0 of ");
        assertThat(digests("again")).isEqualTo(once);

        build("again", Packaged.java(), Map.of(), "--clean");
        assertThat(digests("again")).isEqualTo(once);
    }

    @Test
    void pathAndOrderOfCreationLeaveNoTrace() throws Exception {
        Path copy = folder.resolve("another place");
        Packaged.copy(Packaged.REPOSITORY.resolve("content"), copy.resolve("content"), true);
        Packaged.sourcebook(folder)
                .in(copy)
                .with("build", "--output", folder.resolve("copied").toString(), "--jobs", "1")
                .run();
        build("original", Packaged.java(), Map.of(), "--jobs", "4");

        assertThat(digests("copied")).isEqualTo(digests("original"));
    }

    @Test
    void localeAndTimeZoneLeaveNoTrace() throws Exception {
        build("here", Packaged.java(), Map.of());
        build(
                "there",
                Packaged.java(),
                Map.of(
                        "TZ", "Pacific/Kiritimati",
                        "JAVA_TOOL_OPTIONS",
                                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Kiritimati"));

        assertThat(digests("there")).isEqualTo(digests("here"));
    }

    @TestFactory
    Stream<DynamicTest> everyInstalledJavaGivesTheSameBytes() throws Exception {
        build("reference", Packaged.java(), Map.of());
        SortedMap<String, String> reference = digests("reference");
        return Jdks.installed().entrySet().stream()
                .map(jdk -> DynamicTest.dynamicTest("Java " + jdk.getKey(), () -> {
                    Finished run = build("java-" + jdk.getKey(), jdk.getValue(), Map.of());

                    assertThat(run.err()).isEmpty();
                    assertThat(digests("java-" + jdk.getKey())).isEqualTo(reference);
                }));
    }

    private Finished build(String output, Path java, Map<String, String> variables, String... options)
            throws IOException, InterruptedException {
        Finished.Program program = Packaged.on(java, folder)
                .with("build", "--site", Packaged.REPOSITORY.toString())
                .with("--output", folder.resolve(output).toString())
                .with(options);
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            program = program.given(variable.getKey(), variable.getValue());
        }
        return program.run();
    }

    private SortedMap<String, String> digests(String output) throws IOException {
        Path place = folder.resolve(output);
        return Packaged.digests(Files.createDirectories(place));
    }
}
