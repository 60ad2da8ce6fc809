package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sourcebook.audit.Withheld;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.DiagnosticFormat;

/** A secret planted into every kind of output is found in each, nothing is published, and nothing printed shows it. */
class LeakTest {

    /** Words that no output holds by itself; as an id they are {@code quillon-vexworth}. */
    private static final String SECRET = "Quillon Vexworth";

    private static final String ID = "quillon-vexworth";
    private static final String REASON = "Nobody may know.";

    /** By what the secret is kept: a pattern of {@code site.yaml}, or a line that stands in no repository. */
    enum Keeper {
        PATTERN("forbidden:\n  - {pattern: '(?i)quillon[\\W_]+vexworth', reason: " + REASON + "}\n", Withheld.NONE),
        WITHHELD("", Withheld.of(SECRET)),
        WITHHELD_PATTERN("", Withheld.of("/(?i)quillon[^a-z0-9]+vexworth/"));

        private final String settings;
        private final Withheld withheld;

        Keeper(String settings, Withheld withheld) {
            this.settings = settings;
            this.withheld = withheld;
        }
    }

    @TempDir
    private Path site;

    @BeforeEach
    void somethingThatIsNoSecret() throws IOException {
        write("content/pages/about.md", "---\ntitle: About\n---\n\nWords.\n");
        write(
                "content/sources/paper.yaml",
                "title: A paper\ntype: article-newspaper\ndate: 2015\nread: full\nurl: https://example.com/\n");
        write(
                "content/claims/sound.yaml",
                "title: Sound\nstatement: x\nsaid: [somebody]\nstanding: disputed\nstanding_reason: x\nevidence: [paper]\n");
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private BuildReport build(Keeper keeper, String moreSettings) throws IOException {
        write("content/site.yaml", "title: T\nbase_url: https://example.org/a/\n" + keeper.settings + moreSettings);
        BuildOptions options = BuildOptions.of(site, site.resolve("out")).withholding(keeper.withheld);
        return new Build(options, Progress.NONE).publish();
    }

    /** Nothing was published, and no format prints the secret, in whatever way it is written. */
    private void assertKept(BuildReport report) {
        assertThat(report.published()).isFalse();
        assertThat(Stream.of("index.html", "claims/sound.html", "sitemap.xml").map(site.resolve("out")::resolve))
                .noneMatch(Files::exists);
        String printed = Arrays.stream(DiagnosticFormat.values())
                .map(format -> printed(report, format))
                .collect(Collectors.joining());
        String excluded = report.excluded().toString() + report.omitted();
        assertThat(printed).contains("error");
        assertThat((printed + excluded)
                        .replaceAll("[^A-Za-z]", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("vexworth"))
                .as("the secret is printed")
                .isFalse();
    }

    private static String printed(BuildReport report, DiagnosticFormat format) {
        StringBuilder text = new StringBuilder();
        try {
            format.printer(false, "1").print(report.diagnostics(), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The outputs that are said to hold something. */
    private static List<String> caught(BuildReport report) {
        return report.diagnostics().stream()
                .map(Diagnostic::message)
                .filter(message -> message.contains(" holds "))
                .map(message -> message.substring(0, message.indexOf(" holds ")))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfARecordAreFoundWhereverTheyWouldStand(Keeper keeper) throws IOException {
        write("content/claims/one.yaml", """
                title: Of Quillon Vexworth
                summary: x
                statement: x
                said: [somebody]
                standing: disputed
                standing_reason: x
                date: 2015
                updated: 2015-02-03
                tags: [one]
                aliases: [old/one.html]
                evidence: [paper]
                corrections: [{date: 2015-02-03, text: It said Quillon Vexworth}]
                """);
        write("content/chapters/one.md", "---\ntitle: One\norder: 1\n---\n\n::: timeline {kind=claim}\n:::\n");
        BuildReport report = build(keeper, "");

        assertKept(report);
        assertThat(caught(report))
                .contains(
                        "claims/one.html",
                        "claims/one.json",
                        "claims/index.html",
                        "tags/one.html",
                        "old/one.html",
                        "chapters/one.html",
                        "data/claims.csv",
                        "data/claims.ndjson",
                        "changes.xml",
                        "changes.feed.json",
                        "corrections.xml",
                        "corrections.feed.json",
                        "cards/claims/one.png")
                .anyMatch(output -> output.startsWith("search/"));
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfASourceAreFoundInWhatReferenceManagersGet(Keeper keeper) throws IOException {
        write(
                "content/sources/paper.yaml",
                "title: By Quillon Vexworth\ntype: article-newspaper\ndate: 2015\nread: full\nauthors: [\"Vexworth, Quillon\"]\n");
        BuildReport report = build(keeper, "");

        assertKept(report);
        assertThat(caught(report))
                .contains(
                        "data/references.csl.json",
                        "data/references.bib",
                        "data/references.ris",
                        "data/sources.csv",
                        "sources/paper.html",
                        "sources/paper.json",
                        "claims/sound.html");
    }

    @ParameterizedTest
    @EnumSource
    void namesOfFilesAndAddressesAreFound(Keeper keeper) throws IOException {
        write("content/terms/" + ID + ".yaml", "title: A word\ndefinition: x\n");
        write("content/pages/" + ID + ".png", png("tEXt", bytes("x")));
        write("content/pages/more.md", "---\ntitle: More\naliases: [" + ID + "/old.html]\n---\n\nWords.\n");
        BuildReport report = build(keeper, "");

        assertKept(report);
        assertThat(caught(report)).contains("sitemap.xml", "terms/index.html", "data/terms.csv");
        assertThat(report.diagnostics().stream().map(Diagnostic::message))
                .filteredOn(message -> message.startsWith("the name of "))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSiteItselfIsLookedAtToo(Keeper keeper) throws IOException {
        BuildReport report = build(keeper, "tagline: Not by Quillon Vexworth\ndescription: Not Quillon Vexworth\n");

        assertKept(report);
        assertThat(caught(report)).contains("index.html", "404.html", "search.html", "data/datapackage.json");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsToldOfThingsThatWentIsLookedAt(Keeper keeper) throws IOException {
        write(
                "content/removed.yaml",
                "removed:\n  - {was: [gone.html], title: Quillon Vexworth, reason: merged, date: 2026}\n"
                        + "  - {was: [\"about.html#part\"], text: Of Quillon Vexworth, reason: moved, date: 2026}\n");
        BuildReport report = build(keeper, "");

        assertKept(report);
        assertThat(caught(report)).contains("gone.html", "about.html");
    }

    @TestFactory
    Stream<DynamicTest> filesBesideRecordsAreReadInEveryWay() {
        Map<String, byte[]> files = new TreeMap<>();
        byte[] secret = bytes("Author: " + SECRET);
        files.put("text.png", png("tEXt", secret));
        files.put("packed.png", png("zTXt", joined(bytes("Author\0\0"), deflated(SECRET))));
        files.put("international.png", png("iTXt", joined(bytes("Author\0\1\0en\0\0"), deflated(SECRET))));
        files.put("behind.png", joined(png("tEXt", bytes("x")), chunk("IEND", new byte[0]), secret));
        files.put("exif.jpg", jpeg(0xe1, joined(bytes("Exif\0\0"), secret)));
        files.put("xmp.jpg", jpeg(0xe1, bytes("http://ns.adobe.com/xap/1.0/\0<dc:creator>" + SECRET)));
        files.put("behind.jpg", joined(jpeg(0xfe, bytes("x")), secret));
        files.put("preview.jpg", joined(jpeg(0xfe, bytes("x")), jpeg(0xfe, secret)));
        files.put("exif.webp", webp("EXIF", bytes("II*\0" + SECRET)));
        files.put("xmp.webp", webp("XMP ", bytes("<x:xmpmeta>" + SECRET)));
        files.put("comment.gif", gif(bytes(SECRET)));
        files.put(
                "drawing.svg",
                bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>Quillon&#32;Vexworth</text></svg>"));
        files.put("table.csv", bytes("a,b\r\n1,Quillon Vexworth\r\n"));
        files.put("tool.json", bytes("{\"who\": \"Quillon\\u0020Vexworth\"}"));
        files.put("raw.zip", joined(bytes("PK\3\4\0\0"), secret));
        files.put("wide.pdf", joined(bytes("%PDF-1.7\0"), SECRET.getBytes(StandardCharsets.UTF_16BE)));
        return files.entrySet().stream()
                .flatMap(each -> Arrays.stream(Keeper.values())
                        .map(keeper -> DynamicTest.dynamicTest(
                                each.getKey() + " " + keeper, () -> foundIn(each.getKey(), each.getValue(), keeper))));
    }

    private void foundIn(String name, byte[] bytes, Keeper keeper) throws IOException {
        Path file = site.resolve("content/pages/" + name);
        write("content/pages/" + name, bytes);
        BuildReport report = build(keeper, "social_cards: false\n");
        Files.delete(file);

        assertKept(report);
        assertThat(caught(report)).containsExactly("pages/" + name);
    }

    @Test
    void amongThePixelsOfAPictureNothingIsFoundByChance() throws IOException {
        byte[] pixels = bytes(" @someone ".repeat(1000));
        write("content/pages/a.jpg", jpeg(0xfe, bytes("x"), pixels));
        write("content/pages/b.webp", webp("VP8 ", pixels));
        write("content/pages/c.png", png("IDAT", pixels));
        write(
                "content/site.yaml",
                "title: T\nbase_url: https://example.org/a/\nforbidden: [{pattern: '@[a-z]{3,}one', reason: x}]\n");

        assertThat(new Build(BuildOptions.of(site, site.resolve("out")), Progress.NONE)
                        .publish()
                        .diagnostics())
                .isEmpty();
    }

    private static byte[] png(String type, byte[] data) {
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return joined(signature, chunk("IHDR", new byte[13]), chunk(type, data), chunk("IDAT", deflated("x")));
    }

    private static byte[] chunk(String type, byte[] data) {
        return joined(number(data.length, 4), bytes(type), data, new byte[4]);
    }

    private static byte[] jpeg(int marker, byte[] data) {
        return jpeg(marker, data, new byte[] {42});
    }

    private static byte[] jpeg(int marker, byte[] data, byte[] pixels) {
        byte[] start = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) marker};
        byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 3, 0};
        return joined(start, number(data.length + 2, 2), data, scan, pixels, new byte[] {(byte) 0xff, (byte) 0xd9});
    }

    private static byte[] webp(String name, byte[] data) {
        byte[] filled = data.length % 2 == 0 ? data : Arrays.copyOf(data, data.length + 1);
        byte[] body = joined(bytes("WEBP"), bytes(name), turned(data.length), filled);
        return joined(bytes("RIFF"), turned(body.length), body);
    }

    private static byte[] gif(byte[] comment) {
        byte[] head = {'G', 'I', 'F', '8', '9', 'a', 1, 0, 1, 0, 0, 0, 0};
        byte[] begun = {0x21, (byte) 0xfe, (byte) comment.length};
        return joined(head, begun, comment, new byte[] {0, 0x3b});
    }

    private static byte[] turned(int value) {
        byte[] number = number(value, 4);
        return new byte[] {number[3], number[2], number[1], number[0]};
    }

    private static byte[] number(int value, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (value >>> 8 * (length - 1 - i));
        }
        return bytes;
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes(text));
        deflater.finish();
        byte[] buffer = new byte[1000];
        int length = deflater.deflate(buffer);
        deflater.end();
        return Arrays.copyOf(buffer, length);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }
}
