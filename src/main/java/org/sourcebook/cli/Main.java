package org.sourcebook.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Where the process begins: binds the command line to the real streams, folder and environment. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        Optional<Integer> elsewhere = Relaunch.whereFileNamesAreLost(args);
        System.exit(elsewhere.orElseGet(() -> new Cli(shell()).run(args)));
    }

    private static Shell shell() {
        return new Shell(
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                Path.of("").toAbsolutePath(),
                Optional.ofNullable(System.getProperty("sourcebook.home")).map(Path::of),
                System.getenv(),
                Terminal.watched());
    }

    /** UTF-8 whatever the locale, and line feeds on every system, because {@code PrintStream.print} adds none. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
