package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcebook.model.ModelText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcebook model}: which kinds there are, what they hold, and that as JSON Schema. */
@Command(
        name = "model",
        versionProvider = Version.class,
        header = "Show what kinds of record there are, and what they hold.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook model                               every kind",
            "  sourcebook model event                         the fields of one",
            "  sourcebook model site                          the fields of content/site.yaml",
            "  sourcebook model --json-schema content/model/.schemas   for editors"
        })
final class ModelCommand implements Callable<Integer> {

    private static final String SITE = "site";

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Parameters(arity = "0..1", paramLabel = "KIND", description = "The kind to show; 'site' for content/site.yaml.")
    private String name = "";

    @Option(
            names = "--json-schema",
            paramLabel = "DIR",
            description = "Write a JSON Schema for each kind and for content/site.yaml into this folder.")
    private Optional<Path> schemas = Optional.empty();

    @Spec
    private CommandSpec spec;

    ModelCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        SiteModel model = SiteModel.of(site.find(shell));
        model.printFaults(shell);
        if (schemas.isPresent()) {
            Path folder = shell.directory().resolve(schemas.get()).normalize();
            int written = new SchemaFolder(folder).write(model.model());
            shell.out().print("Wrote " + written + " schemas into " + shell.shown(folder) + "\n");
        } else {
            shell.out().print(text(model));
        }
        return model.exitCode();
    }

    private String text(SiteModel model) {
        if (name.isEmpty()) {
            return ModelText.kinds(model.model());
        }
        return model.model()
                .kind(name)
                .map(ModelText::kind)
                .or(() -> Optional.of(ModelText.site(model.model())).filter(text -> name.equals(SITE)))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), model.unknown(name)));
    }
}
