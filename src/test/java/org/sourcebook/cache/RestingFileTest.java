package org.sourcebook.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.Digest;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

class RestingFileTest {

    private static final SourceFile RECORD =
            new SourceFile("content/events/halm.md", "\uFEFF\uFEFF---\ntitle: H\u00e4lm \uD83C\uDF0B\n---\n");

    @TempDir
    private Path site;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        RestingSite written = resting(said(warning("a mountain")));
        file().write(written);

        assertThat(file().read()).contains(written);
    }

    @Test
    void fileThatIsCutShortAnywhereHoldsNothing() throws IOException {
        file().write(resting(said(warning("a mountain"))));
        Path place = place();
        byte[] whole = Files.readAllBytes(place);

        for (int length = 0; length < whole.length; length++) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertThat(file().read()).as("%d of %d bytes", length, whole.length).isEmpty();
        }
    }

    @Test
    void fileInWhichOneBitIsAnotherHoldsNothing() throws IOException {
        file().write(resting(said(warning("a mountain"))));
        Path place = place();
        byte[] whole = Files.readAllBytes(place);

        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(place, damaged);
            assertThat(file().read()).as("byte %d", at).isEmpty();
        }
    }

    @Test
    void wordsThatAreNoTextAreNotKept() {
        assertThat(said(warning("half a \uD83C")).canBeKept()).isFalse();
        assertThat(said(warning("a whole \uD83C\uDF0B")).canBeKept()).isTrue();
    }

    @Test
    void tooManyWarningsAreNotKept() {
        Diagnostic[] many =
                Stream.generate(() -> warning("again")).limit(10_001).toArray(Diagnostic[]::new);

        assertThat(said(many).canBeKept()).isFalse();
    }

    private RestingFile file() {
        return RestingFile.of(site, site.resolve("site-output"));
    }

    private Path place() throws IOException {
        try (Stream<Path> files = Files.list(site.resolve(".sourcebook/cache"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("rest-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Diagnostic warning(String message) {
        return Diagnostic.warning(new Code("not-tall"), RECORD.at(new Span(12, 18)), message)
                .withHint("climb it")
                .withFix(new Edit(RECORD.at(new Span(4, 9)), "name"))
                .alsoAt(Location.ofPath("content/site.yaml"))
                .alsoAt(RECORD.at(Span.START));
    }

    private static Said said(Diagnostic... diagnostics) {
        return new Said(
                List.of(diagnostics),
                List.of(new Said.LeftOut("content/.DS_Store", "hidden file")),
                List.of(new Said.LeftOut("sitemap.xml", "it needs an address")),
                7,
                5,
                9,
                1_000_000,
                11);
    }

    private static RestingSite resting(Said said) {
        Holding settled = new Holding(new Stamp(3, 1_426_464_000_000_000_001L, -5, Long.MAX_VALUE), new Sum(3, -1));
        Holding unsettled = new Holding(Stamp.NONE, new Sum(0, Long.MIN_VALUE));
        return new RestingSite(
                Digest.of("program"),
                Map.of("content/site.yaml", settled, "content/events/halm.md", unsettled),
                Set.of("content/.git FOLDER"),
                Map.of("index.html", settled),
                said);
    }
}
