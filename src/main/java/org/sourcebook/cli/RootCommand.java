package org.sourcebook.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code sourcebook} itself: knows its commands and wants one of them. */
@Command(
        name = "sourcebook",
        versionProvider = Version.class,
        header = "Builds explainers and archives whose every statement leads to its source.",
        synopsisHeading = "%nUsage: ",
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "COMMAND",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook serve                 look at the site, and at every change of it",
            "  sourcebook new event my-event    begin a record",
            "  sourcebook build --strict        write the site, only if nothing is doubtful",
            "",
            "Exit codes: 0 clean, 1 the content has errors, 2 wrong usage or no permission, 3 a bug in Sourcebook.",
            "More about a command: sourcebook COMMAND --help"
        })
final class RootCommand implements Runnable {

    @Mixin
    private final HelpOption help = new HelpOption();

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
