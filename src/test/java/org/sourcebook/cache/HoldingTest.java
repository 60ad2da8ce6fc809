package org.sourcebook.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldingTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    private Path folder;

    @Test
    void clockThatTellsPartsOfSecondsSettlesSooner() {
        assertThat(new Stamp(1, 0, 10 * SECOND + 1, 7).isSettled(11 * SECOND)).isTrue();
        assertThat(new Stamp(1, 0, 10 * SECOND, 7).isSettled(11 * SECOND)).isFalse();
        assertThat(new Stamp(1, 0, 10 * SECOND, 7).isSettled(13 * SECOND)).isTrue();
    }

    @Test
    void fileFromTheFutureIsNeverSettledUnlessTheSystemKnowsWhenItChanged() {
        assertThat(new Stamp(1, 99 * SECOND + 1, 0, 0).isSettled(50 * SECOND)).isFalse();
        assertThat(new Stamp(1, 99 * SECOND + 1, 10 * SECOND + 1, 7).isSettled(50 * SECOND))
                .isTrue();
        assertThat(new Stamp(1, 5 * SECOND, 99 * SECOND + 1, 7).isSettled(50 * SECOND))
                .isFalse();
    }

    @Test
    void fileWithAnotherDateAndTheSameContentIsTheSame() throws IOException {
        Path file = write("halm");
        Holding holding = holding(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        assertThat(holding.stillIn(file, Long.MAX_VALUE)).map(Holding::sum).contains(holding.sum());
        assertThat(holding.stillIn(file, Long.MAX_VALUE)).map(Holding::stamp).isEqualTo(Stamp.of(file));
    }

    @Test
    void fileOfTheSameLengthAndDateWithAnotherContentIsAnother() throws IOException {
        Path file = write("halm");
        Holding holding = new Holding(Stamp.NONE, Sum.of("helm".getBytes(StandardCharsets.UTF_8)));

        assertThat(holding.stillIn(file, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void linkInThePlaceOfFileIsAnother() throws IOException {
        Path file = write("halm");
        Holding holding = holding(file);
        Files.move(file, folder.resolve("elsewhere"));
        Files.createSymbolicLink(file, Path.of("elsewhere"));

        assertThat(holding.stillIn(file, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void stampOfFileThatWasJustChangedIsNotTrusted() throws IOException {
        Path file = write("halm");

        assertThat(holding(file).stillIn(file, 0)).map(Holding::stamp).isEqualTo(Stamp.of(file));
        assertThat(new Holding(Stamp.NONE, holding(file).sum()).stillIn(file, 0))
                .map(Holding::stamp)
                .contains(Stamp.NONE);
    }

    @Test
    void fileChangedSinceItsStampWasTakenIsNotKnown() throws IOException {
        Path file = write("halm");
        Stamp before = new Stamp(4, 1, 1, 1);

        assertThat(Holding.since(before, file, Optional.empty())).isEmpty();
    }

    @Test
    void fileWrittenAfterTheSiteWasMovedInIsKnownByItsContentAlone() throws IOException {
        Path file = write("halm");
        Sum sum = Sum.of("halm".getBytes(StandardCharsets.UTF_8));

        assertThat(Holding.written(file, sum, 1, Long.MAX_VALUE)).contains(new Holding(Stamp.NONE, sum));
        assertThat(Holding.untouched(file, Optional.empty(), 1, Long.MAX_VALUE)).isEmpty();
    }

    @Test
    void folderThatBecameLinkIsNoFolder() throws IOException {
        Path inside = folder.resolve("a/b/page.html");
        Files.createDirectories(inside.getParent());
        Files.writeString(inside, "halm");
        assertThat(Holding.standInFolders(folder, List.of("a/b/page.html"))).isTrue();

        Files.move(folder.resolve("a"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("a"), Path.of("elsewhere"));

        assertThat(Holding.standInFolders(folder, List.of("a/b/page.html"))).isFalse();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("file"), text);
    }

    private static Holding holding(Path file) {
        Stamp stamp = Stamp.of(file).orElseThrow();
        return Holding.since(stamp, file, Optional.empty()).orElseThrow();
    }
}
