package org.sourcebook.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.importing.ImportFormat;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/**
 * The command line as a function: arguments in, exit code out, words on the shell's two streams.
 *
 * <pre>{@code
 * int code = new Cli(shell).run("build", "--site", "archive");
 * }</pre>
 *
 * <p>Never throws and never ends the process. Not thread-safe: one run at a time.
 */
public final class Cli {

    private final Shell shell;

    public Cli(Shell shell) {
        this.shell = shell;
    }

    /** Runs one command; the exit codes are those of {@link Exit}. */
    public int run(String... args) {
        try {
            return commandLine().execute(args);
        } catch (Throwable bug) {
            return new BugReport(shell).print(bug);
        } finally {
            shell.out().flush();
            shell.err().flush();
        }
    }

    private CommandLine commandLine() {
        Failures failures = new Failures(shell);
        CommandLine line = new CommandLine(new RootCommand())
                .addSubcommand(new BuildCommand(shell))
                .addSubcommand(new ServeCommand(shell))
                .addSubcommand(new CheckCommand(shell))
                .addSubcommand(new NewCommand(shell))
                .addSubcommand(new ImportCommand(shell))
                .addSubcommand(new IdsCommand(shell))
                .addSubcommand(new ImpactCommand(shell))
                .addSubcommand(new ExplainCommand(shell))
                .addSubcommand(new ModelCommand(shell))
                .addSubcommand(new ArchiveCommand(shell));
        line.getSubcommands().values().forEach(command -> command.addMixin("help", new HelpOption()));
        return line.setOut(writer(shell.out()))
                .setErr(writer(shell.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(shell.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(100)
                .setAbbreviatedOptionsAllowed(false)
                .setExpandAtFiles(false)
                .registerConverter(Instant.class, ClockOption::instant)
                .registerConverter(DiagnosticFormat.class, CheckCommand::format)
                .registerConverter(ImportFormat.class, ImportCommand::format)
                .setParameterExceptionHandler(failures::usage)
                .setExecutionExceptionHandler(failures::execution);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
