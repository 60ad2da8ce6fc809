package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcebook archive}: captures sources and looks for what is quoted from them. */
@Command(
        name = "archive",
        versionProvider = Version.class,
        header = "Capture sources, and look in them for what is quoted.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nFetches the page at each source's address into captures/ (not for git), writes its digest,",
            "the time and the final address into the source's record, and what became of each quote into",
            "locks/. Without a SOURCE: all that have an address, but for those with link: none. A source",
            "that fails stays as it was, and the others go on. The time is this machine's.%n"
        },
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook archive vice-2015                    capture one source",
            "  sourcebook archive vice-2015 --from page.pdf    take in a file: HTML, PDF, text, WARC",
            "  sourcebook archive --offline                    look again in the captures at hand",
            "  sourcebook archive --dry-run                    say what would be asked of whom",
            "",
            "Exit codes: 0 all done, every quote found; 1 a source failed or a quote is not in it."
        })
final class ArchiveCommand implements Callable<Integer> {

    private static final int MEGABYTE = 1_000_000;

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "Ids of sources: vice-2015, or source:vice-2015.")
    private List<String> sources = List.of();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "Take in this file instead of asking the network; for one SOURCE.")
    private Optional<Path> from = Optional.empty();

    @Option(
            names = "--offline",
            description = "Ask nobody: look for the quotes in the captures in captures/, where they are at hand.")
    private boolean offline;

    @Option(names = "--dry-run", description = "Only say what would be done.")
    private boolean dryRun;

    @Option(
            names = "--allow-private",
            description = "Also connect to addresses that are not on the public internet: this machine, its network.")
    private boolean allowPrivate;

    @Option(
            names = "--max-size",
            paramLabel = "MB",
            description = "The largest reply, and the largest document unpacked from it, in megabytes; else 50.")
    private int maxSize = 50;

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "How long one source may take; else 60.")
    private int timeout = 60;

    @Spec
    private CommandSpec spec;

    ArchiveCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (from.isPresent() && sources.size() != 1) {
            throw wrong("--from takes in one file for one source: sourcebook archive SOURCE --from FILE");
        } else if (from.isPresent() && offline) {
            throw wrong("--from and --offline are two ways; choose one");
        } else if (maxSize < 1 || maxSize > 2000 || timeout < 1 || timeout > 86_400) {
            throw wrong("--max-size is 1 to 2000 megabytes, --timeout 1 to 86400 seconds");
        }
        ArchiveRun.Wish wish = new ArchiveRun.Wish(
                sources,
                from.map(path -> shell.directory().resolve(path)),
                offline,
                dryRun,
                allowPrivate,
                (long) maxSize * MEGABYTE,
                timeout);
        return new ArchiveRun(shell, site.folder(shell), wish).run(this::wrong);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
