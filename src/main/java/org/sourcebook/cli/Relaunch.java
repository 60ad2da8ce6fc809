package org.sourcebook.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the command in a second Java process where the locale would lose letters of file names.
 *
 * <p>Under the POSIX locale, the default in many containers, Java turns every byte above 127 in a file name into a
 * replacement character, and no setting made after the start changes that. The launcher sets a UTF-8 locale before it
 * starts Java; this is for {@code java -jar}. Arguments that are already damaged cannot be mended, so they are refused.
 */
final class Relaunch {

    private static final String MARK = "SOURCEBOOK_RELAUNCHED";

    private Relaunch() {}

    /** The exit code of the second process; empty where the first can do the work itself. */
    static Optional<Integer> whereFileNamesAreLost(String[] args) {
        if (File.separatorChar == '\\' || namesAreUtf8() || System.getenv(MARK) != null) {
            return Optional.empty();
        }
        if (Stream.of(args).anyMatch(arg -> arg.indexOf('\uFFFD') >= 0)) {
            System.err.print("sourcebook: this locale damages the letters of the arguments; set LC_ALL=C.UTF-8\n");
            return Optional.of(Exit.USAGE);
        }
        return second(args);
    }

    private static boolean namesAreUtf8() {
        return System.getProperty("sun.jnu.encoding", "UTF-8")
                .toUpperCase(Locale.ROOT)
                .replace("-", "")
                .equals("UTF8");
    }

    private static Optional<Integer> second(String[] args) {
        Optional<String> java = ProcessHandle.current().info().command();
        if (java.isEmpty()) {
            return Optional.empty();
        }
        ProcessBuilder builder = new ProcessBuilder(command(java.get(), args)).inheritIO();
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put(MARK, "yes");
        try {
            return Optional.of(waitFor(builder.start()));
        } catch (IOException cannotStart) {
            return Optional.empty();
        }
    }

    /** The same Java with the same settings; what the first found out about the terminal goes along. */
    private static List<String> command(String java, String[] args) {
        List<String> command = new ArrayList<>(List.of(java));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.add("-Dsourcebook.terminal=" + Terminal.watched());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Stopping the first process stops the second, so that no preview server is left behind. */
    private static int waitFor(Process process) {
        Thread stop = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            int code = process.waitFor();
            Runtime.getRuntime().removeShutdownHook(stop);
            return code;
        } catch (InterruptedException | IllegalStateException stopping) {
            return Exit.BUG;
        }
    }
}
