package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sourcebook.archive.Archive;
import org.sourcebook.build.Loaded;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.json.Json;
import org.sourcebook.model.Trait;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sourcebook impact}: what rests on a source. */
@Command(
        name = "impact",
        versionProvider = Version.class,
        header = "Say what rests on a source, and what rests on it alone.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nLists every record that cites the source, or cites one that relays it, however far. To take a source",
            "back, write 'retraction: {status: retracted, date: …, reason: …}' into it: all of these then say so.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook impact vice-2015                 for people",
            "  sourcebook impact vice-2015 --format json   for programs"
        })
final class ImpactCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Parameters(index = "0", paramLabel = "SOURCE", description = "The id of a record that can be cited.")
    private String source;

    /** How to print what was found. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (the usual) or json.")
    private String format = "text";

    @Spec
    private CommandSpec spec;

    ImpactCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Format wanted = wanted();
        Path folder = site.folder(shell);
        Loaded loaded = Loaded.of(folder, false);
        Archive archive = loaded.archive();
        Entity found = find(archive);
        Impact impact = new Impact(archive, found, archive.reliances().on(found.id()));
        shell.out().print(wanted == Format.JSON ? Json.pretty(impact.json()) : impact.text());
        if (loaded.hasErrors()) {
            long errors =
                    loaded.diagnostics().stream().filter(Diagnostic::isError).count();
            loaded.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .limit(1)
                    .forEach(each -> shell.err().print(DiagnosticFormat.plain(each)));
            shell.err()
                    .print("The site has " + errors + " errors: records that could not be read are not among these.\n");
            return Exit.ERRORS;
        }
        return Exit.CLEAN;
    }

    private Format wanted() {
        for (Format each : Format.values()) {
            if (each.name().equalsIgnoreCase(format)) {
                return each;
            }
        }
        throw new ParameterException(spec.commandLine(), "--format '" + format + "' is none of text, json");
    }

    private Entity find(Archive archive) {
        List<Entity> citable = archive.entities().stream()
                .filter(entity -> entity.kind().has(Trait.CITABLE))
                .toList();
        Optional<Entity> found = citable.stream()
                .filter(entity -> entity.id().id().equals(source)
                        || entity.id().toString().equals(source))
                .findFirst();
        return found.orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(archive, citable)));
    }

    private String unknown(Archive archive, List<Entity> citable) {
        Optional<EntityId> other = archive.names().stream()
                .filter(id -> id.id().equals(source) || id.toString().equals(source))
                .findFirst();
        if (other.isPresent()) {
            return other.get() + " cannot be cited, so nothing rests on it";
        }
        String bare = source.substring(source.indexOf(':') + 1);
        String hint = Suggestion.nearest(
                        bare, citable.stream().map(entity -> entity.id().id()).toList())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("ids are the names of files: content/"
                        + archive.model().with(Trait.CITABLE).stream()
                                .map(kind -> kind.plural())
                                .findFirst()
                                .orElse("")
                        + "/ID.yaml");
        return "no source has the id '" + source + "'\n  hint: " + hint;
    }
}
