package org.sourcebook.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every diagnostic code is shown by a case. */
class ShownCodesTest {

    private static final Pattern DECLARED = Pattern.compile("new Code\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern SHOWN = Pattern.compile("(?m)^\\S.*: (?:error|warning): .* \\[([a-z0-9-]+)\\]$");

    /** Codes of what happens to folders, processes, ports and imported files, which a case cannot hold; a test of their own shows each. */
    private static final Set<String> SHOWN_BY_A_TEST = Set.of(
            "import-format",
            "import-incomplete",
            "import-refused",
            "import-syntax",
            "import-unreadable",
            "output-failed",
            "output-incomplete",
            "output-locked",
            "port-busy",
            "preview-failed",
            "unreadable-file");

    @Test
    void everyCodeIsShownByACase() throws IOException {
        Set<String> missing = declared();
        missing.removeAll(shown());
        missing.removeAll(SHOWN_BY_A_TEST);

        assertThat(missing).as("codes that no case yields").isEmpty();
    }

    private static Set<String> declared() throws IOException {
        return found(Path.of("src/main/java"), ".java", DECLARED);
    }

    private static Set<String> shown() throws IOException {
        return found(CasesTest.CASES, ".txtar", SHOWN);
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(match -> found.add(match.group(1)));
            }
        }
        return found;
    }
}
