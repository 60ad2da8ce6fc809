package org.sourcebook.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The moment a build takes for "now": {@code --clock}, else {@code SOURCE_DATE_EPOCH}, else none at all.
 *
 * <p>The machine's own clock is never asked, so that the same input gives the same bytes tomorrow.
 */
final class ClockOption {

    @Option(
            names = "--clock",
            paramLabel = "INSTANT",
            description = "The moment to take for now, as 2026-01-31T12:00:00Z; else SOURCE_DATE_EPOCH, else none.")
    private Optional<Instant> given = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Optional<Instant> instant(Shell shell) {
        return given.isPresent() ? given : shell.variable("SOURCE_DATE_EPOCH").map(this::epoch);
    }

    static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            throw new TypeConversionException("'" + text + "' is not a moment such as 2026-01-31T12:00:00Z");
        }
    }

    /** A count of seconds since 1970, "MUST be an ASCII representation of an integer with no fractional component". */
    private Instant epoch(String text) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(text));
        } catch (NumberFormatException | DateTimeException notSeconds) {
            throw new ParameterException(
                    spec.commandLine(), "SOURCE_DATE_EPOCH is '" + text + "', not a number of seconds since 1970");
        }
    }
}
