package org.sourcebook.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that can be reported is explained, and nothing else is. */
class CodesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PAGES = Path.of("src/main/resources/explain");
    private static final Pattern DECLARATION = Pattern.compile("new Code\\(\\s*\"([^\"]*)\"\\s*\\)");

    @Test
    void everyCodeHasAnExplanationPage() throws IOException {
        Set<String> unexplained = declared();
        unexplained.removeAll(explained());
        assertThat(unexplained).as("codes without a page in " + PAGES).isEmpty();
    }

    @Test
    void everyExplanationPageBelongsToACode() throws IOException {
        Set<String> orphaned = explained();
        orphaned.removeAll(declared());
        assertThat(orphaned).as("pages in " + PAGES + " without a code").isEmpty();
    }

    @Test
    void everyExplanationPageBeginsWithATitleAndSaysSomething() throws IOException {
        for (String code : explained()) {
            List<String> lines = Files.readAllLines(PAGES.resolve(code + ".md"));
            assertThat(lines).as(code).hasSizeGreaterThanOrEqualTo(5);
            assertThat(lines.get(0)).as(code).startsWith("# ").hasSizeGreaterThan(4);
            assertThat(lines.get(1)).as(code).isEmpty();
        }
    }

    @Test
    void codesAreInKebabCase() throws IOException {
        assertThat(declared())
                .isNotEmpty()
                .allSatisfy(code -> assertThat(new Code(code).id()).isEqualTo(code));
    }

    private static Set<String> declared() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher declaration = DECLARATION.matcher(Files.readString(file));
                while (declaration.find()) {
                    codes.add(declaration.group(1));
                }
            }
        }
        return codes;
    }

    private static Set<String> explained() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .forEach(name -> codes.add(name.substring(0, name.length() - 3)));
        }
        return codes;
    }
}
