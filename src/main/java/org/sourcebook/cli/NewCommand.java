package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Slug;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcebook new}: begins a site or a record. */
@Command(
        name = "new",
        versionProvider = Version.class,
        header = "Begin a site or a record.",
        customSynopsis = {"sourcebook new site DIR", "       sourcebook new KIND ID [--yaml] [--site DIR]"},
        synopsisHeading = "%nUsage: ",
        description = {
            "%n'site' writes a small complete archive into an empty folder. A kind writes a draft of a record,",
            "with a note on every field. Nothing that exists is overwritten.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook new site my-archive          a whole archive to start from",
            "  sourcebook new event list-released      content/events/list-released.md",
            "  sourcebook new source vice-2015 --yaml  fields only, completed by editors"
        })
final class NewCommand implements Callable<Integer> {

    private static final String SITE = "site";

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Parameters(index = "0", paramLabel = "KIND", description = "'site', or a kind: see sourcebook model.")
    private String what;

    @Parameters(index = "1", paramLabel = "ID", description = "The new site's folder, or the new record's id.")
    private String name;

    @Option(names = "--yaml", description = "Write a .yaml record, which has fields and no text.")
    private boolean yaml;

    @Spec
    private CommandSpec spec;

    NewCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return what.equals(SITE) ? site(shell.directory().resolve(name).normalize()) : record();
    }

    private int site(Path folder) {
        NewSite begun = new NewSite(folder);
        if (!begun.hasRoom()) {
            throw problem(shell.shown(folder) + " is not empty; a new site needs a folder of its own");
        }
        List<String> written = begun.write();
        shell.out()
                .print("Wrote " + written.size() + " files into " + shell.shown(folder)
                        + ": a small archive on an invented subject.\nLook at it: sourcebook serve --site "
                        + shell.shown(folder) + "\n");
        return Exit.CLEAN;
    }

    private int record() {
        Path folder = site.folder(shell);
        SiteModel model = SiteModel.of(site.find(shell));
        Kind kind = model.model().kind(what).orElseThrow(() -> problem(model.unknown(what)));
        NewRecord record = new NewRecord(folder, kind, checkedId());
        model.files().flatMap(record::taken).ifPresent(path -> {
            throw problem(new EntityId(kind.name(), name) + " exists already: " + path);
        });
        shell.out()
                .print("Wrote " + shell.shown(write(record, model))
                        + ", a draft. Fill it in, then: sourcebook check\n");
        return Exit.CLEAN;
    }

    private Path write(NewRecord record, SiteModel model) {
        if (!yaml) {
            return record.markdown();
        }
        new SchemaFolder(record.site().resolve(SchemaFolder.IN_SITE)).write(model.model());
        return record.yaml();
    }

    private String checkedId() {
        if (EntityId.isId(name)) {
            return name;
        }
        String hint = Slug.nearest(name)
                .filter(EntityId::isId)
                .map(near -> "write '" + near + "'")
                .orElse("ids are words of lower-case letters and digits with hyphens between them");
        throw problem("'" + name + "' cannot be an id\n  hint: " + hint);
    }

    private ParameterException problem(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
