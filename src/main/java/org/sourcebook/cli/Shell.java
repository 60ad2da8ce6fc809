package org.sourcebook.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What a command sees of the process it runs in.
 *
 * <p>{@code directory} is the current folder, absolute; {@code home} the repository the launcher stands in, whose site
 * is used where the current folder has none; {@code terminal} says whether a person watches {@code err}. Both streams
 * write UTF-8 and line feeds.
 */
public record Shell(
        PrintStream out,
        PrintStream err,
        Path directory,
        Optional<Path> home,
        Map<String, String> variables,
        boolean terminal) {

    /** An environment variable, if it is set to something. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
    }

    /** Whether to colour what goes to {@code err}; see no-color.org. */
    boolean colour() {
        return terminal && variable("NO_COLOR").isEmpty() && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** Whether to draw progress on {@code err}; a build server's log is not watched even where it claims a terminal. */
    boolean progress() {
        return terminal && variable("CI").isEmpty() && !variable("TERM").equals(Optional.of("dumb"));
    }

    /** A path as the person at the prompt would write it: below the current folder where it is below it. */
    String shown(Path path) {
        Path absolute = directory.resolve(path).normalize();
        if (!absolute.startsWith(directory)) {
            return absolute.toString();
        }
        String relative = directory.relativize(absolute).toString();
        return relative.isEmpty() ? "." : relative;
    }
}
