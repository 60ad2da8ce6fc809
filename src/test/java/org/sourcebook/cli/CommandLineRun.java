package org.sourcebook.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** One run of the command line inside the test: its exit code and what it wrote. */
record CommandLineRun(int code, String out, String err) {

    static CommandLineRun in(Path folder, String... args) {
        return with(folder, Map.of(), args);
    }

    static CommandLineRun with(Path folder, Map<String, String> variables, String... args) {
        return in(folder, variables, Optional.empty(), false, args);
    }

    static CommandLineRun in(
            Path folder, Map<String, String> variables, Optional<Path> home, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(stream(out), stream(err), folder, home, variables, terminal);
        int code = new Cli(shell).run(args);
        return new CommandLineRun(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
