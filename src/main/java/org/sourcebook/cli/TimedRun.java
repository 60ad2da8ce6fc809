package org.sourcebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.sourcebook.build.BuildOptions;
import org.sourcebook.timing.Account;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/** A build that says at its end what took how long, or writes it into a file. */
final class TimedRun {

    private final Shell shell;
    private final BuildRun run;
    private final Optional<String> file;

    TimedRun(Shell shell, BuildRun run, Optional<String> file) {
        this.shell = shell;
        this.run = run;
        this.file = file;
    }

    int publish(BuildOptions options) {
        Timings timings = Timings.measured();
        long started = ManagementFactory.getRuntimeMXBean().getUptime();
        timings.add(Part.STAGE, "starting Java", TimeUnit.MILLISECONDS.toNanos(started));
        int code = timings.of(Part.STAGE, "the rest", () -> run.publish(options, timings));
        Account account = Account.of(timings);
        file.ifPresentOrElse(
                name -> write(shell.directory().resolve(name), new CostData(account).json()),
                () -> shell.out().print(new CostTable(account).text()));
        return code;
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
