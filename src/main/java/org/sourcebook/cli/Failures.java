package org.sourcebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what went wrong with a command itself, and chooses its exit code. */
final class Failures {

    private final Shell shell;

    Failures(Shell shell) {
        this.shell = shell;
    }

    /** Wrong usage: what is wrong, what was probably meant, where the help is. */
    int usage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        shell.err().print(name + ": " + message(problem) + "\n");
        if (args.length == 0) {
            shell.err().print("\n" + command.getUsageMessage() + "\n");
            return Exit.USAGE;
        }
        suggestion(problem).ifPresent(word -> shell.err().print("  hint: did you mean '" + word + "'?\n"));
        shell.err().print("  see: " + name + " --help\n");
        return Exit.USAGE;
    }

    private static String message(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            String message = problem.getMessage();
            // picocli's own messages are sentences
            return message.replaceFirst("^Missing ", "missing ").replaceFirst("^Invalid value ", "invalid value ");
        }
        String first = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return "unknown option '" + first + "'";
        }
        boolean wantsCommand = !problem.getCommandLine().getSubcommands().isEmpty();
        return (wantsCommand ? "unknown command '" : "'") + first + (wantsCommand ? "'" : "' is one argument too many");
    }

    private static Optional<String> suggestion(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        CommandLine command = problem.getCommandLine();
        List<String> known = new ArrayList<>();
        if (unmatched.isUnknownOption()) {
            command.getCommandSpec().options().forEach(option -> known.addAll(List.of(option.names())));
        } else {
            known.addAll(command.getSubcommands().keySet());
        }
        String written = unmatched.getUnmatched().get(0);
        return Suggestion.nearest(written.replaceFirst("=.*", ""), known);
    }

    /** A command that threw: the file system's refusals are said in one line, everything else is a bug. */
    int execution(Exception problem, CommandLine command, ParseResult parsed) {
        Optional<IOException> io = ioProblem(problem);
        if (io.isEmpty()) {
            return new BugReport(shell).print(problem);
        }
        shell.err().print(command.getCommandSpec().qualifiedName() + ": " + words(io.get()) + "\n");
        return Exit.USAGE;
    }

    private static Optional<IOException> ioProblem(Throwable problem) {
        if (problem instanceof IOException io) {
            return Optional.of(io);
        }
        return problem instanceof UncheckedIOException unchecked ? Optional.of(unchecked.getCause()) : Optional.empty();
    }

    private static String words(IOException problem) {
        if (problem instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (problem instanceof NoSuchFileException missing) {
            return "there is no " + missing.getFile();
        }
        if (problem instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getFile() + ": " + refused.getReason();
        }
        return Optional.ofNullable(problem.getMessage()).orElse(problem.toString());
    }
}
