package org.sourcebook.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.importing.Import;
import org.sourcebook.importing.ImportFormat;
import org.sourcebook.importing.ImportReport;
import org.sourcebook.importing.ImportRequest;
import org.sourcebook.importing.InputFile;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Trait;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code sourcebook import}: references from a reference manager become records. */
@Command(
        name = "import",
        versionProvider = Version.class,
        header = "Make records of references: CSL-JSON, BibTeX or RIS, as Zotero exports them.",
        synopsisHeading = "%nUsage: ",
        description = {
            "%nWrites one record for each reference, all of them or, with an error, none. A record that exists is left",
            "as it is. What the record has no field for is told, never dropped.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sourcebook import library.json                     new records of what Zotero exported",
            "  sourcebook import refs.bib --dry-run               what would be written, and what not be kept",
            "  sourcebook import refs.ris --report imported.md    with the whole report in a file",
            "  sourcebook import refs.bib --set type=webpage      where the file says too little"
        })
final class ImportCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final SiteOption site = new SiteOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
    private List<Path> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "What the files are: csl-json, bibtex or ris. Else each file is looked at.")
    private Optional<ImportFormat> format = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "The kind of the records. Else the one kind that can be cited.")
    private Optional<String> kind = Optional.empty();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            description = "A folder below the kind's own to write into, such as zotero.")
    private String folder = "";

    @Option(
            names = "--set",
            paramLabel = "FIELD=VALUE",
            description = "What every record gets in a field, whatever the file says. May stand several times.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(names = "--dry-run", description = "Write nothing, and say what would be written.")
    private boolean dryRun;

    @Option(names = "--force", description = "Replace records that exist, the whole of them, and a report that exists.")
    private boolean force;

    @Option(names = "--partial", description = "Leave out what cannot become a record, instead of writing nothing.")
    private boolean partial;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write into this file what became of each reference, and every value that was not kept.")
    private Optional<Path> report = Optional.empty();

    @Spec
    private CommandSpec spec;

    ImportCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Path root = site.folder(shell);
        SiteModel model = SiteModel.of(Optional.of(root));
        if (model.exitCode() != Exit.CLEAN) {
            model.printFaults(shell);
            return Exit.ERRORS;
        }
        checkReport();
        Diagnostics found = new Diagnostics();
        Optional<ImportReport> done = new Import(request(root, model), found).run();
        StringBuilder told = new StringBuilder();
        DiagnosticFormat.HUMAN.printer(shell.colour(), Version.text()).print(found.sorted(), told);
        shell.err().print(told);
        if (done.isEmpty()) {
            shell.out().print("Nothing was written.\n");
            return Exit.ERRORS;
        }
        shell.out().print(words(done.get()));
        writeReport(done.get());
        return Exit.CLEAN;
    }

    private ImportRequest request(Path root, SiteModel model) {
        Kind chosen = kind(model);
        SiteFiles files = model.files().orElseThrow();
        set.keySet().stream()
                .filter(name -> chosen.field(name).isEmpty())
                .findFirst()
                .ifPresent(name -> {
                    throw problem(
                            "--set " + name + ": '" + chosen.name() + "' has no such field\n  hint: its fields are "
                                    + String.join(", ", chosen.fields().keySet()));
                });
        List<InputFile> read = inputs.stream()
                .map(path -> new InputFile(shell.shown(path), shell.directory().resolve(path)))
                .toList();
        return new ImportRequest(root, files, chosen, read, format, folder(), set, force, partial, dryRun);
    }

    private Kind kind(SiteModel model) {
        if (kind.isPresent()) {
            Kind named = model.model().kind(kind.get()).orElseThrow(() -> problem(model.unknown(kind.get())));
            if (!named.has(Trait.CITABLE)) {
                throw problem("--kind " + named.name() + ": a " + named.name()
                        + " cannot be cited\n  hint: name a kind with the trait " + Trait.CITABLE.word());
            }
            return named;
        }
        List<Kind> citable = model.model().kinds().stream()
                .filter(each -> each.has(Trait.CITABLE))
                .toList();
        if (citable.size() != 1) {
            String names = citable.stream().map(Kind::name).collect(Collectors.joining(", "));
            throw problem("several kinds can be cited: " + names + "\n  hint: name one with --kind");
        }
        return citable.get(0);
    }

    /** Below the kind's folder, with a stroke at its end. */
    private String folder() {
        String plain = folder.replace('\\', '/').replaceAll("^\\./|/+$", "");
        boolean fine =
                plain.isEmpty() || Stream.of(plain.split("/")).allMatch(part -> part.matches("[a-z0-9][a-z0-9._-]*"));
        if (!fine) {
            throw problem("--to " + folder
                    + " is no folder below the kind's own\n  hint: write a name such as zotero or zotero/2015");
        }
        return plain.isEmpty() ? "" : plain + "/";
    }

    private void checkReport() {
        report.map(file -> shell.directory().resolve(file))
                .filter(file -> Files.exists(file) && !force)
                .ifPresent(file -> {
                    throw problem("--report " + shell.shown(file)
                            + " exists already\n  hint: choose another name, or add --force");
                });
    }

    private void writeReport(ImportReport done) throws IOException {
        if (report.isPresent()) {
            Path file = shell.directory().resolve(report.get());
            Files.writeString(file, done.markdown());
            shell.out().print("The whole report is in " + shell.shown(file) + "\n");
        }
    }

    private String words(ImportReport done) {
        return new ImportSummary(done, dryRun, report.isPresent()).text();
    }

    static ImportFormat format(String word) {
        String known = Stream.of(ImportFormat.values()).map(ImportFormat::word).collect(Collectors.joining(", "));
        return ImportFormat.named(word)
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + known));
    }

    private ParameterException problem(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
