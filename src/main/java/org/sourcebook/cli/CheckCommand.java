package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sourcebook.build.BuildOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sourcebook check}: all a build would say, and nothing written. */
@Command(
        name = "check",
        versionProvider = Version.class,
        header = "Say what is wrong with the site, without writing it.",
        synopsisHeading = "%nUsage: ",
        footerHeading = "%nExamples:%n",
        footer = {"  sourcebook check --site archive"})
final class CheckCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Path folder = site.folder(shell);
        return new BuildRun(shell).check(BuildOptions.of(folder, folder.resolve("site-output")));
    }
}
