package org.sourcebook.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.content.Content;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Entity;

/** A style's processor starts where something changed, and nowhere else. */
class CitationMemoryTest {

    private static final Pinpoint PAGE = new Pinpoint("page", "12", false);

    @TempDir
    private Path site;

    private final AtomicInteger starts = new AtomicInteger();

    @BeforeEach
    void writeSite() throws IOException {
        write("content/site.yaml", "title: T\ncitation_style: apa\n");
        source("one", "First", "2015-03~");
        source("two", "Second", "2015~");
    }

    private void source(String id, String title, String date) throws IOException {
        write(
                "content/sources/" + id + ".yaml",
                "title: " + title + "\ntype: book\nauthors: [\"Smith, Jane\"]\nread: full\ndate: " + date + "\n");
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }

    /** What one build words: every reference, and citations with and without a place. */
    private List<String> build(Pinpoint... places) {
        return build(CitationMemory.of(site), places);
    }

    private List<String> build(CitationMemory memory, Pinpoint... places) {
        Content content = ContentReader.read(site, false, problem -> {});
        ReferenceStyle style = new CitationStyles(
                        content.settings(),
                        path -> Optional.empty(),
                        memory,
                        (sheet, locale) -> {
                            starts.incrementAndGet();
                            return new CslEngine(sheet, locale);
                        },
                        problem -> {})
                .style(content.entities());
        List<String> worded = new ArrayList<>();
        for (Entity entity : content.entities()) {
            worded.add(style.reference(entity));
            Stream.of(places)
                    .forEach(place -> style.textMarks().ifPresent(marks -> worded.add(marks.mark(entity, place))));
        }
        memory.save();
        return worded;
    }

    private Path file() {
        return site.resolve(".sourcebook/cache/citations.json");
    }

    @Test
    void secondBuildWordsTheSameAndStartsNothing() throws IOException {
        List<String> first = build(Pinpoint.WHOLE, PAGE);
        String kept = Files.readString(file());
        List<String> second = build(Pinpoint.WHOLE, PAGE);

        assertThat(second).isEqualTo(first);
        assertThat(first.get(1)).contains("Smith", "2015a");
        assertThat(starts).hasValue(1);
        assertThat(file()).hasContent(kept);
    }

    @Test
    void numericStyleIsKeptToo() throws IOException {
        write("content/site.yaml", "title: T\ncitation_style: ieee\n");

        assertThat(build()).isEqualTo(build());
        assertThat(starts).hasValue(1);
    }

    @Test
    void changedSourceIsFormattedAgain() throws IOException {
        build(Pinpoint.WHOLE);
        source("two", "Second", "2016");
        List<String> changed = build(Pinpoint.WHOLE);

        assertThat(starts).hasValue(2);
        assertThat(String.join("\n", changed)).contains("2016").doesNotContain("2015a");
    }

    @Test
    void doubtOfAnotherKindIsAChange() throws IOException {
        build();
        source("two", "Second", "2015?");
        build();

        assertThat(starts).hasValue(2);
    }

    @Test
    void changedStyleIsFormattedAgain() throws IOException {
        build();
        write("content/site.yaml", "title: T\ncitation_style: harvard-cite-them-right\n");
        build();

        assertThat(starts).hasValue(2);
    }

    @Test
    void newPlaceInASourceStartsItOnceAndIsKept() {
        build(Pinpoint.WHOLE);
        List<String> second = build(Pinpoint.WHOLE, PAGE);
        List<String> third = build(Pinpoint.WHOLE, PAGE);

        assertThat(third).isEqualTo(second);
        assertThat(String.join("\n", third)).contains("p. 12");
        assertThat(starts).hasValue(2);
    }

    @Test
    void previewKeepsItWithoutAFile() {
        CitationMemory memory = CitationMemory.inProgram();

        assertThat(build(memory, PAGE)).isEqualTo(build(memory, PAGE));
        assertThat(starts).hasValue(1);
        assertThat(file()).doesNotExist();
    }

    @Test
    void damagedOrForeignFileIsPassedOverAndMended() throws IOException {
        List<String> first = build(Pinpoint.WHOLE);
        String sound = Files.readString(file());
        List<String> damaged = List.of(
                "",
                "{}",
                sound.substring(0, sound.length() / 2),
                sound.replace("Second", "Sekond"),
                sound.substring(sound.indexOf('\n') + 1));
        for (String text : damaged) {
            Files.writeString(file(), text);

            assertThat(build(Pinpoint.WHOLE)).isEqualTo(first);
            assertThat(file()).hasContent(sound);
        }
        assertThat(starts).hasValue(1 + damaged.size());
    }

    @Test
    void fileWithMarkupOfItsOwnIsPassedOver() throws IOException {
        List<String> first = build();
        String text = Files.readString(file());
        String json = text.substring(text.indexOf('\n') + 1).replace("Second", "<script>alert(1)</script>");
        String key = text.split(" ")[2];
        Files.writeString(file(), "sourcebook citations " + key + " " + CitationKey.digest(json) + "\n" + json);

        assertThat(build()).isEqualTo(first);
        assertThat(starts).hasValue(2);
    }

    @Test
    void placeThatCannotBeWrittenIsNoMatter() throws IOException {
        write(".sourcebook", "a file, where a folder should be");

        assertThat(build()).hasSize(2);
    }

    @Test
    void siteThatNamesNoStyleKeepsNothing() throws IOException {
        write("content/site.yaml", "title: T\n");
        build();

        assertThat(starts).hasValue(0);
        assertThat(file()).doesNotExist();
    }
}
