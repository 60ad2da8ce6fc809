package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcebook new}: begins a site or a record. */
@Command(
        name = "new",
        versionProvider = Version.class,
        header = "Begin a site or a record.",
        customSynopsis = {"sourcebook new site DIR"},
        synopsisHeading = "%nUsage: ",
        description =
                "%n'site' writes a small complete archive into an empty folder. Nothing that exists is overwritten.%n",
        footerHeading = "%nExamples:%n",
        footer = {"  sourcebook new site my-archive"})
final class NewCommand implements Callable<Integer> {

    private static final String SITE = "site";

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "WHAT", description = "'site'.")
    private String what;

    @Parameters(index = "1", paramLabel = "NAME", description = "The new site's folder.")
    private String name;

    @Spec
    private CommandSpec spec;

    NewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (!what.equals(SITE)) {
            throw problem("cannot begin a '" + what + "'");
        }
        return site(shell.directory().resolve(name).normalize());
    }

    private int site(Path folder) {
        NewSite site = new NewSite(folder);
        if (!site.hasRoom()) {
            throw problem(shell.shown(folder) + " is not empty; a new site needs a folder of its own");
        }
        List<String> written = site.write();
        shell.out()
                .print("Wrote " + written.size() + " files into " + shell.shown(folder)
                        + ": a small archive on an invented subject.\nLook at it: sourcebook serve --site "
                        + shell.shown(folder) + "\n");
        return Exit.CLEAN;
    }

    private ParameterException problem(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
