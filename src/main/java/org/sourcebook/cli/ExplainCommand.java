package org.sourcebook.cli;

import java.util.concurrent.Callable;
import org.sourcebook.source.Resources;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sourcebook explain}: what a diagnostic's code means and how to mend it. */
@Command(
        name = "explain",
        versionProvider = Version.class,
        header = "Explain a diagnostic: what it means, an example, how to mend it.",
        synopsisHeading = "%nUsage: ",
        footerHeading = "%nExample:%n",
        footer = "  sourcebook explain unresolved-reference")
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "CODE", description = "The word in brackets at the end of a diagnostic's first line.")
    private String code;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.out().print(Resources.text("explain/" + code + ".md").orElse(""));
        return Exit.CLEAN;
    }
}
