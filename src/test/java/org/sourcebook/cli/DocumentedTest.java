package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/cli.md} and {@code --help} know the same options. */
class DocumentedTest {

    private static final Pattern OPTION = Pattern.compile("--[a-z]+(-[a-z]+)*");

    @TempDir
    private Path folder;

    @Test
    void pageAndHelpNameTheSameOptions() throws IOException {
        StringBuilder help =
                new StringBuilder(CommandLineRun.in(folder, "--help").out());
        for (String command :
                new String[] {"build", "serve", "check", "new", "import", "ids", "impact", "explain", "model", "archive"
                }) {
            help.append(CommandLineRun.in(folder, command, "--help").out());
        }

        assertThat(options(Files.readString(Path.of("docs/cli.md")))).isEqualTo(options(help.toString()));
    }

    private static Set<String> options(String text) {
        Set<String> options = new TreeSet<>();
        OPTION.matcher(text).results().forEach(match -> options.add(match.group()));
        return options;
    }
}
