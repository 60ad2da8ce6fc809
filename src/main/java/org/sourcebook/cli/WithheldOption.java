package org.sourcebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sourcebook.audit.Withheld;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * What may appear in no output: the lines of a file given with {@code --withheld}, else of {@code SOURCEBOOK_WITHHELD}.
 *
 * <p>The variable holds the name of a file or, when it has several lines, the lines themselves, as a build server's secret does.
 */
final class WithheldOption {

    private static final String VARIABLE = "SOURCEBOOK_WITHHELD";

    @Option(
            names = "--withheld",
            paramLabel = "FILE",
            description = "A file outside the site: what may appear in no output, one to a line; else "
                    + "SOURCEBOOK_WITHHELD, else nothing.")
    private Optional<Path> given = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Withheld patterns(Shell shell) {
        Optional<String> variable = shell.variable(VARIABLE);
        if (given.isPresent()) {
            return read("--withheld", shell.directory().resolve(given.get()));
        } else if (variable.isPresent() && variable.get().indexOf('\n') < 0) {
            return read(VARIABLE, shell.directory().resolve(variable.get()));
        }
        return variable.map(lines -> patterns(VARIABLE, lines)).orElse(Withheld.NONE);
    }

    /** What cannot be read is wrong usage: a check that finds nothing because it looks for nothing is none. */
    private Withheld read(String option, Path file) {
        try {
            return patterns(option, Files.readString(file));
        } catch (IOException e) {
            throw problem(option, "the file it names cannot be read as text");
        }
    }

    private Withheld patterns(String option, String lines) {
        try {
            return Withheld.of(lines);
        } catch (IllegalArgumentException e) {
            throw problem(option, e.getMessage());
        }
    }

    private ParameterException problem(String option, String what) {
        return new ParameterException(spec.commandLine(), option + ": " + what);
    }
}
