package org.sourcebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Kinds are data: what a kind is called stands in no program. */
class KindNamesTest {

    private static final Path MODEL = Path.of("src/main/resources/model");
    private static final String ROOT = "src/main/java/org/sourcebook/";
    private static final Path JAVA = Path.of(ROOT);
    private static final Pattern NAME = Pattern.compile("(?m)^(?:kind|plural):\\s*([a-z-]+)");

    /** Comments, text blocks, strings and characters, tried in this order at each place. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*)\"" + "|'(?:\\\\.|[^'\\\\])+'",
            Pattern.DOTALL);

    /** Words that happen to be kinds' names and mean something else there. */
    private static final Set<String> OTHER_MEANING = Set.of(
            // parts of a publication, by their names in CSL
            "cite/BibTex.java: chapter",
            "cite/BibTex.java: page",
            "cite/BibTex.java: pages",
            "cite/Ris.java: chapter",
            "cite/Ris.java: page",
            "cite/Locators.java: chapter",
            "cite/Locators.java: page",
            "markdown/Locator.java: chapter",
            "markdown/Locator.java: page",
            "cite/PlainStyle.java: page",
            "importing/BibFields.java: chapter",
            "importing/BibFields.java: page",
            "importing/BibFields.java: pages",
            "importing/CslTypes.java: chapter",
            "importing/CslTypes.java: event",
            "importing/RisFields.java: chapter",
            "importing/RisFields.java: page",
            "importing/RisFields.java: source",
            "model/CslVariables.java: page",
            "model/CslVariables.java: source",
            // HTML pages
            "cli/Summary.java: page",
            // the question the home page opens with, a field of site.yaml
            "content/SettingsReader.java: question",
            "plan/SiteModel.java: question",
            // reviewdog's word for who reports
            "diagnostic/RdjsonlPrinter.java: source",
            // variables of templates: what is read in order, pages of a listing, numbered sources
            "plan/Coverage.java: sources",
            "plan/HomeModel.java: chapters",
            "plan/Listing.java: pages",
            "plan/RecordModel.java: sources",
            // the HTML element
            "render/PageFactsReader.java: source",
            // a template's variable
            "render/WordLists.java: page",
            // server-sent events
            "serve/OwnFiles.java: events");

    @Test
    void noStringOfTheProgramNamesAKind() throws IOException {
        Set<String> names = names();
        Set<String> found = new TreeSet<>();
        for (Path file : files(JAVA, ".java")) {
            for (String literal : literals(Files.readString(file))) {
                if (names.contains(literal)) {
                    found.add(file.toString().substring(ROOT.length()).replace('\\', '/') + ": " + literal);
                }
            }
        }

        assertThat(names).hasSizeGreaterThan(20);
        assertThat(found).isSubsetOf(OTHER_MEANING);
    }

    @Test
    void stringsAreToldFromCommentsAndCharacters() {
        String java = "/* \"no\" */ call(\"yes\", '\"', \"a \\\" b\"); // \"no\"\n";

        assertThat(literals(java)).containsExactly("yes", "a \\\" b");
    }

    private static Set<String> names() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files(MODEL, ".yaml")) {
            NAME.matcher(Files.readString(file))
                    .results()
                    .map(result -> result.group(1))
                    .forEach(names::add);
        }
        return names;
    }

    private static List<String> literals(String java) {
        Matcher matcher = TOKEN.matcher(java);
        return matcher.results()
                .map(KindNamesTest::literal)
                .filter(text -> text != null)
                .toList();
    }

    private static String literal(MatchResult token) {
        return token.group(1) != null ? token.group(1) : token.group(2);
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
