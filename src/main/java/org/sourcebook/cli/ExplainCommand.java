package org.sourcebook.cli;

import java.util.concurrent.Callable;
import org.sourcebook.diagnostic.Explanations;
import org.sourcebook.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcebook explain}: what a diagnostic's code means and how to mend it. */
@Command(
        name = "explain",
        versionProvider = Version.class,
        header = "Explain a diagnostic: what it means, an example, how to mend it.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook explain                        every code, with a title",
            "  sourcebook explain unresolved-reference   one of them in full"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Shell shell;
    private final Explanations explanations = new Explanations();

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "The word in brackets at the end of a diagnostic's first line.")
    private String code = "";

    @Spec
    private CommandSpec spec;

    ExplainCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        shell.out().print(code.isEmpty() ? list() : explanations.of(code).orElseThrow(this::unknown));
        return Exit.CLEAN;
    }

    private String list() {
        StringBuilder list = new StringBuilder();
        int width = explanations.all().stream().mapToInt(String::length).max().orElse(0);
        for (String each : explanations.all()) {
            String gap = " ".repeat(width - each.length() + 2);
            list.append(each + gap + explanations.title(each).orElse("") + "\n");
        }
        return list.toString();
    }

    private ParameterException unknown() {
        String hint = Suggestion.nearest(code, explanations.all())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("all of them: sourcebook explain");
        return new ParameterException(spec.commandLine(), "no diagnostic has the code '" + code + "'\n  hint: " + hint);
    }
}
