package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.sourcebook.build.Inquiry;
import org.sourcebook.diagnostic.Suggestion;

/** What {@code build --why} asks: an output by its path in the site, or by the name of its file. */
final class OutputQuestion {

    private final Shell shell;
    private final String path;
    private final Inquiry inquiry;

    OutputQuestion(Shell shell, Path output, String asked) {
        this.shell = shell;
        this.path = path(shell, output, asked);
        this.inquiry = Inquiry.about(path);
    }

    private static String path(Shell shell, Path output, String asked) {
        Path folder = shell.directory().resolve(output).normalize();
        Path file = shell.directory().resolve(asked).normalize();
        boolean isFile = file.startsWith(folder) && !file.equals(folder);
        String below = isFile ? folder.relativize(file).toString() : asked;
        String slashed = below.replace('\\', '/').replaceFirst("^(\\./|/)+", "");
        boolean isFolder = slashed.isEmpty() || slashed.endsWith("/");
        return isFolder ? slashed + "index.html" : slashed;
    }

    Inquiry inquiry() {
        return inquiry;
    }

    /** Prints the answer; what is wrong with the question, if there is none. */
    Optional<String> answered() {
        if (inquiry.answer().isEmpty()) {
            String hint = Suggestion.nearest(path, inquiry.outputs())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("name it by its path below the output folder: index.html");
            return Optional.of("the site has no output at '" + path + "'\n  hint: " + hint);
        }
        shell.out().print("\n");
        inquiry.answer().get().forEach(line -> shell.out().print(line + "\n"));
        return Optional.empty();
    }
}
