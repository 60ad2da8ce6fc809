package org.sourcebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentReaderTest {

    @TempDir
    private Path folder;

    private LittleSite site;

    @BeforeEach
    void begin() {
        site = new LittleSite(folder);
    }

    private static List<String> ids(Content content) {
        return content.entities().stream()
                .map(entity -> entity.id() + (entity.language().isEmpty() ? "" : " " + entity.language()))
                .toList();
    }

    @Test
    void theFilesNameIsTheIdAndTheFolderTheKind() {
        site.with("content/terms/z.md", LittleSite.TERM)
                .with("content/terms/letters/a/deep.md", LittleSite.TERM)
                .with("content/terms/own/index.md", LittleSite.TERM)
                .with("content/terms/fields.yaml", "title: T\ndefinition: D\n")
                .with("content/terms/z.fr.md", LittleSite.TERM)
                .with("content/terms/own/index.fr.md", LittleSite.TERM);
        Content content = site.read();

        assertThat(site.messages()).isEmpty();
        assertThat(ids(content))
                .containsExactly("term:deep", "term:fields", "term:own", "term:own fr", "term:z", "term:z fr");
        assertThat(content.entities().get(2).folder()).isEqualTo("content/terms/own");
        assertThat(content.entities().get(2).body().isEmpty()).isFalse();
        assertThat(content.entities().get(1).body().isEmpty()).isTrue();
        assertThat(content.filesFound()).isEqualTo(7);
    }

    @Test
    void everyFileIsUsedOrNamed() {
        site.with("content/terms/z.md", LittleSite.TERM)
                .with("content/terms/draft.md", LittleSite.TERM.replace("title", "draft: true\ntitle"))
                .with("content/terms/z.md~", "")
                .with("content/terms/.gitkeep", "")
                .with("content/terms/README.md", "About this folder.")
                .with("content/terms/map.png", "")
                .with("content/assets/data/table.csv", "")
                .with(
                        "content/model/ship.yaml",
                        "kind: ship\nplural: ships\nlabel: {one: S, many: S}\nabout: A ship.\n")
                .with("content/.hidden/a.md", "")
                .with("content/.hidden/b.md", "")
                .with("content/Thumbs.db", "");
        Content content = site.read();

        assertThat(site.messages()).isEmpty();
        assertThat(content.assets())
                .extracting(Asset::path)
                .containsExactly("content/assets/data/table.csv", "content/terms/map.png");
        assertThat(content.excluded())
                .extracting(each -> each.path() + ": " + each.reason())
                .containsExactly(
                        "content/.hidden: hidden folder",
                        "content/Thumbs.db: left by an editor or a system",
                        "content/terms/.gitkeep: hidden file",
                        "content/terms/README.md: for people who work on the site",
                        "content/terms/draft.md: draft",
                        "content/terms/z.md~: left by an editor or a system");
        int settingsAndModel = 2;
        assertThat(content.filesFound())
                .isEqualTo(content.entities().size()
                        + content.assets().size()
                        + content.excluded().size()
                        + settingsAndModel);
    }

    @Test
    void draftsAreLeftOutByNameWithWhateverIsWrongWithThem() {
        site.with("content/terms/a.md", "---\ntitle: A\ndraft: true\n---\n");
        Content content = site.read();

        assertThat(site.messages()).isEmpty();
        assertThat(content.entities()).isEmpty();
        assertThat(content.drafts()).containsExactly(new EntityId("term", "a"));
    }

    @Test
    void draftsAreReadWhenTheyAreWanted() {
        site.with("content/terms/a.md", "---\ntitle: A\ndraft: true\n---\n");
        Content content = site.readWithDrafts();

        assertThat(site.messages())
                .containsExactly("content/terms/a.md:2:1 missing field 'definition' in term [missing-field]");
        assertThat(ids(content)).containsExactly("term:a");
        assertThat(content.drafts()).isEmpty();
    }

    @Test
    void aSiteOfDraftsSaysSoInItsSettings() {
        site.with("content/site.yaml", "title: A site\ndrafts: true\n")
                .with("content/terms/a.md", LittleSite.TERM.replace("title", "draft: true\ntitle"));

        assertThat(ids(site.read())).containsExactly("term:a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/term/a.md | content/term:1:1 no kind has the folder 'term' [unknown-folder] | did you mean content/terms/?",
                "content/a.md | content/a.md:1:1 it stands in no folder [unexpected-file] | put it into the folder of its kind: "
                        + "actors, assets, chapters, claims, events, exclusions, gaps, pages, quantities, questions, relations, "
                        + "sources, terms",
                "content/terms/List One.md | content/terms/List One.md:1:1 'List One' cannot be a record's id: lower-case "
                        + "letters, digits and single hyphens [invalid-file-name] | rename it: list-one",
                "content/terms/index.md | content/terms/index.md:1:1 the listing of Terms makes its own page "
                        + "[invalid-file-name] | give the record a name",
                "content/terms/page-2.md | content/terms/page-2.md:1:1 'page-2' is taken and cannot be a record's id "
                        + "[invalid-file-name] | choose another name",
                "content/terms/a.de.md | content/terms/a.de.md:1:1 'de' is not a language of this site [unknown-language] | "
                        + "add it to languages in content/site.yaml, or write a hyphen instead of the dot",
                "content/terms/a.en.md | content/terms/a.en.md:1:1 'en' is the site's first language [unknown-language] | "
                        + "leave it out of the file's name",
                "content/model/ship.yml | content/model/ship.yml:1:1 it declares nothing [unexpected-file] | "
                        + "kinds are declared in .yaml files",
                "content/terms/a.yml | content/terms/a.yml:1:1 files of this type are not published [unexpected-file] | "
                        + "records are .yaml files: rename it",
                "content/terms/a.markdown | content/terms/a.markdown:1:1 files of this type are not published "
                        + "[unexpected-file] | records are .md files: rename it",
                "content/assets/a.html | content/assets/a.html:1:1 files of this type are not published [unexpected-file] | "
                        + "what makes pages look and behave belongs in templates/assets/",
                "content/assets/a.exe | content/assets/a.exe:1:1 files of this type are not published [unexpected-file] | "
                        + "put it into an archive (zip), or keep it outside content/",
                "content/assets/a.md | content/assets/a.md:1:1 files of this type are not published [unexpected-file] | "
                        + "put the record into the folder of its kind",
                "content/assets/a?.png | content/assets/a?.png:1:1 not every system can hold a file of this name "
                        + "[unportable-name] | rename it: letters, digits, hyphens and dots",
                "content/assets/aux.png | content/assets/aux.png:1:1 not every system can hold a file of this name "
                        + "[unportable-name] | rename it: letters, digits, hyphens and dots"
            })
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatIsNothingIsReported(String path, String message, String hint) {
        site.with(path, LittleSite.TERM);
        site.read();

        assertThat(site.messages()).containsExactly(message);
        assertThat(site.diagnostics().get(0).hint()).isEqualTo(hint);
    }

    @Test
    void anUnknownFolderIsReportedOnce() {
        site.with("content/term/a.md", "").with("content/term/b.md", "").with("content/term/deep/c.md", "");
        site.read();

        assertThat(site.messages()).hasSize(1);
    }

    @Test
    void aMisnamedRecordStandsInUnderTheNameItShouldHave() {
        site.with("content/terms/List One.md", LittleSite.TERM);
        Content content = site.read();

        assertThat(ids(content)).containsExactly("term:list-one");
        assertThat(content.entities().get(0).sound()).isFalse();
    }

    @Test
    void twoFilesWithOneIdAreReportedWithBothNames() {
        site.with("content/terms/a/x.md", LittleSite.TERM).with("content/terms/b/x.yaml", "title: T\ndefinition: D\n");
        Content content = site.read();

        assertThat(site.messages())
                .containsExactly(
                        "content/terms/b/x.yaml:1:1 the record 'term:x' is content/terms/a/x.md already [duplicate-record]");
        assertThat(site.diagnostics().get(0).related())
                .extracting(Object::toString)
                .containsExactly("content/terms/a/x.md:1:1");
        assertThat(ids(content)).containsExactly("term:x");
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void pathsThatDifferByCaseOrAccentsOnlyAreReported() {
        site.with("content/assets/Map.png", "")
                .with("content/assets/map.png", "")
                .with("content/assets/\u00e9.png", "")
                .with("content/assets/e\u0301.png", "");
        site.read();

        assertThat(site.messages())
                .containsExactly(
                        "content/assets/map.png:1:1 the name differs from another file's by case or accents only [unportable-name]",
                        "content/assets/\u00e9.png:1:1 the name differs from another file's by case or accents only [unportable-name]");
    }

    @Test
    void aSiteWithoutContentIsToldWhatToDo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        LittleSite other = new LittleSite(folder);
        ContentReader.read(
                empty,
                false,
                diagnostic -> assertThat(diagnostic.message()).isEqualTo("the site has no folder content/"));

        assertThat(other.messages()).isEmpty();
    }

    @Test
    void aSiteWithoutSettingsIsStillRead() throws IOException {
        site.with("content/terms/a.md", LittleSite.TERM);
        Files.delete(folder.resolve("content/site.yaml"));
        Content content = site.read();

        assertThat(site.messages())
                .containsExactly("content/site.yaml:1:1 the site has no content/site.yaml [missing-settings]");
        assertThat(ids(content)).containsExactly("term:a");
    }

    @Test
    void bytesThatAreNotUtf8AreReportedAtTheirPlace() {
        byte[] bytes = "---\r\ntitle: Caf\u00e9 e? noir\r\n---\r\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        site.with("content/terms/a.md", bytes);
        Content content = site.read();

        assertThat(site.messages())
                .containsExactly(
                        "content/terms/a.md:2:14 the file is not UTF-8: byte 20 (0xE9) begins no character [not-utf-8]");
        assertThat(content.entities().get(0))
                .returns(false, Entity::sound)
                .returns(new EntityId("term", "a"), Entity::id);
    }

    @Test
    void aFileInUtf16IsRecognised() {
        site.with("content/terms/a.md", "\ufeff---\n".getBytes(StandardCharsets.UTF_16LE));
        site.read();

        assertThat(site.diagnostics().get(0).hint()).isEqualTo("it looks like UTF-16: save it as UTF-8");
    }

    @Test
    void aTextThatIsTooLongIsReported() {
        site.with("content/terms/a.md", "x".repeat((int) TextFile.MAX_SIZE + 1));
        site.read();

        assertThat(site.messages())
                .containsExactly(
                        "content/terms/a.md:1:1 the file has 4,000,001 bytes; a text may have 4,000,000 [file-too-large]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInsideTheSiteAreFollowedAndOthersRefused() throws IOException {
        site.with("content/terms/a.md", LittleSite.TERM).with("content/assets/map.png", "");
        Path outside = Files.createTempFile("outside", ".md");
        Path content = folder.resolve("content");
        Files.createSymbolicLink(content.resolve("terms/b.md"), content.resolve("terms/a.md"));
        Files.createSymbolicLink(content.resolve("terms/c.md"), outside);
        Files.createSymbolicLink(content.resolve("terms/d"), content.resolve("assets"));
        Files.createSymbolicLink(content.resolve("terms/e.md"), content.resolve("nothing"));
        Content read = site.read();
        Files.delete(outside);

        assertThat(ids(read)).containsExactly("term:a", "term:b");
        assertThat(site.messages())
                .containsExactly(
                        "content/terms/c.md:1:1 the link leads out of the site [refused-link]",
                        "content/terms/d:1:1 the link leads to a folder [refused-link]",
                        "content/terms/e.md:1:1 the link leads nowhere [refused-link]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSiteBehindALinkIsReadLikeAnyOther() throws IOException {
        site.with("content/terms/a.md", LittleSite.TERM);
        Path link = folder.resolveSibling(folder.getFileName() + "-link");
        Files.createSymbolicLink(link, folder);
        Content content = ContentReader.read(
                link, false, diagnostic -> assertThat(diagnostic).isNull());
        Files.delete(link);

        assertThat(ids(content)).containsExactly("term:a");
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndStandsIn() {
        FoundFile gone = new FoundFile("content/terms/a.md", folder.resolve("gone.md"), 10, 0);
        SiteFiles files = ContentReader.scan(folder, diagnostic -> {});
        Decoded decoded = new RecordReader(files.settings())
                .read(new RecordFile(gone, files.model().kind("term").orElseThrow(), "a", "", false));

        assertThat(decoded.diagnostics())
                .extracting(each -> each.message() + " [" + each.code() + "]")
                .containsExactly("cannot be read: NoSuchFileException [unreadable-file]");
        assertThat(decoded.entity().sound()).isFalse();
    }
}
