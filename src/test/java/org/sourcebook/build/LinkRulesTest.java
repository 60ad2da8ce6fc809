package org.sourcebook.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.diagnostic.DiagnosticFormat;

/** What {@code link} of a source says holds in every byte of every output. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkRulesTest {

    private static final String SOURCE = """
            title: The source MARK
            type: article-journal
            container: The paper
            publisher: A press
            date: 2015-03-16
            updated: 2015-03-17
            read: full
            url: https://host-url-MARK.example/a
            read_at: https://host-read-MARK.example/a
            doi: 10.1000/doi-MARK
            copies: [{url: "https://host-copy-MARK.example/web/20150316010203/https://host-url-MARK.example/a"}]
            capture:
              date: 2026-11-23T20:50:12Z
              digest: sha256:00
              address: https://host-final-MARK.example/a
            link: RULE
            """;

    private static final Map<String, String> RULES =
            Map.of("linked", "\"yes\"", "textonly", "text-only", "hidden", "none");

    private final Map<String, String> outputs = new TreeMap<>();

    @BeforeAll
    void buildASiteWithASourceOfEachRuleInBothStyles(@TempDir Path folder) throws IOException {
        build(folder.resolve("plain"), "plain");
        build(folder.resolve("apa"), "apa");
    }

    private void build(Path site, String style) throws IOException {
        write(site, "site.yaml", "title: T\nbase_url: https://site.example/\ncitation_style: " + style + "\n");
        // A kind of the site's own has no template that knows better.
        write(site, "model/letter.yaml", """
                kind: letter
                plural: letters
                route: letters/{id}.html
                label: {one: Letter, many: Letters}
                about: A letter.
                traits: [citable]
                fields:
                  link: {type: enum, values: {"yes": linked, text-only: named, none: not linked}, about: Whether it is linked.}
                  scan: {type: url, csl: URL, about: Where it is.}
                  doi:  {type: text, csl: DOI, about: Its identifier.}
                card: [title, scan]
                """);
        for (Map.Entry<String, String> rule : RULES.entrySet()) {
            String mark = rule.getKey();
            write(site, "sources/" + mark + ".yaml", filled(SOURCE, mark, rule.getValue()));
            String letter =
                    "title: The letter MARK\nscan: https://host-scan-MARK.example/a\ndoi: 10.1000/letter-MARK\nlink: RULE\n";
            write(site, "letters/letter-" + mark + ".yaml", filled(letter, mark, rule.getValue()));
        }
        write(site, "claims/c.md", """
                ---
                title: C
                statement: S
                said: [somebody]
                standing: disputed
                standing_reason: R
                updated: 2015-03-17
                evidence: [linked, textonly, hidden, letter-linked, letter-textonly, letter-hidden]
                ---

                A [link](https://host-url-linked.example/a) [@linked; @textonly; @hidden; @letter-hidden].

                ::: bibliography
                :::

                ::: records {kind=letter}
                :::
                """);
        BuildReport report =
                new Build(BuildOptions.of(site, site.resolve("out")), (stage, done, total) -> {}).publish();
        assertThat(report.diagnostics()).map(DiagnosticFormat::plain).isEmpty();
        collect(site.resolve("out"), style);
    }

    private static String filled(String text, String mark, String rule) {
        return text.replace("MARK", mark).replace("RULE", rule);
    }

    private static void write(Path site, String path, String text) throws IOException {
        Path file = site.resolve("content").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void collect(Path output, String style) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".sourcebook/")) {
                    outputs.put(style + "/" + path, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    @Test
    void everyKindOfOutputIsLookedAt() {
        for (String each : new String[] {
            "sources/hidden.html",
            "sources/hidden.json",
            "data/sources.csv",
            "data/sources.ndjson",
            "data/references.bib",
            "data/references.ris",
            "data/references.csl.json",
            "letters/letter-hidden.html",
            "sitemap.xml",
            "changes.xml",
            "changes.feed.json"
        }) {
            assertThat(outputs.keySet()).contains("plain/" + each, "apa/" + each);
        }
        assertThat(outputs.keySet()).anyMatch(path -> path.contains("/search/"));
    }

    @Test
    void nothingSaysWhereASourceIsThatIsNotLinked() {
        Pattern where = Pattern.compile("(?i)(host-[a-z]+|doi|letter)-hidden\\.example|10\\.1000/[a-z]+-hidden");

        assertThat(found(where)).isEmpty();
    }

    @Test
    void searchShardsHaveNoWordOfAnAddressThatIsNotNamed() {
        Pattern words = Pattern.compile("(?i)host-?(url|read|copy|final|scan)");
        Map<String, String> found = new TreeMap<>(found(words));
        found.keySet().removeIf(path -> !path.contains("/search/"));

        assertThat(found).isEmpty();
    }

    @Test
    void noLinkLeadsToASourceThatIsNamedOnly() {
        Pattern link = Pattern.compile(
                "(?i)(href|src|content|data-[a-z]+)=[\"'][^\"']*(host-[a-z]+-textonly|10\\.1000/[a-z]+-textonly)");

        assertThat(found(link)).isEmpty();
    }

    @Test
    void programsAreNotLedToASourceThatIsNamedOnly() {
        Pattern reference = Pattern.compile("\"(URL|@id|sameAs)\"\\s*:\\s*\"https://host-[a-z]+-textonly"
                + "|UR  - https://host-[a-z]+-textonly|\\burl = \\{https://host-[a-z]+-textonly");
        Pattern linkedData = Pattern.compile("\"url\"\\s*:\\s*\"https://host-[a-z]+-textonly");
        Map<String, String> followed = new TreeMap<>(found(linkedData));
        // Data of our own say what the record says, as text.
        followed.keySet().removeIf(path -> !path.endsWith(".html"));

        assertThat(found(reference).keySet()).isEmpty();
        assertThat(followed.keySet()).isEmpty();
    }

    @Test
    void aSourceThatIsNamedOnlyIsNamed() {
        assertThat(outputs.get("plain/sources/textonly.html")).contains("https://host-url-textonly.example/a");
        assertThat(outputs.get("plain/sources/textonly.json")).contains("https://host-url-textonly.example/a");
    }

    @Test
    void everyLinkToASourceIsRobust() {
        Pattern link = Pattern.compile("<a [^>]*href=\"https://host-(?:url|read)-linked\\.example/a\"[^>]*>");
        for (String page : new String[] {"plain/sources/linked.html", "plain/claims/c.html", "apa/claims/c.html"}) {
            assertThat(link.matcher(outputs.get(page)).results().map(match -> match.group()))
                    .isNotEmpty()
                    .allSatisfy(tag -> assertThat(tag)
                            .contains("data-originalurl=\"https://host-url-linked.example/a\"")
                            .contains("data-versionurl=\"https://host-copy-linked.example/web/20150316010203/"
                                    + "https://host-url-linked.example/a\"")
                            .contains("data-versiondate=\"2015-03-16T01:02:03Z\""));
        }
    }

    @Test
    void theArchivedCopyIsALinkThatNeedsNoScript() {
        String copy = "href=\"https://host-copy-linked.example/web/20150316010203/https://host-url-linked.example/a\"";

        assertThat(outputs.get("plain/claims/c.html").split(Pattern.quote(copy), -1))
                .as("beside the link in the text, in the sources, in the bibliography")
                .hasSize(4);
        assertThat(outputs.get("plain/sources/linked.html")).contains(copy);
    }

    private Map<String, String> found(Pattern pattern) {
        Map<String, String> found = new TreeMap<>();
        outputs.forEach((path, text) -> Optional.of(pattern.matcher(text))
                .filter(matcher -> matcher.find())
                .ifPresent(matcher -> found.put(path, matcher.group())));
        return found;
    }
}
