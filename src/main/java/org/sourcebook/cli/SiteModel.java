package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.DiagnosticFormat;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Model;
import org.sourcebook.model.ModelReader;

/** The kinds a command may speak of: the shipped ones and, in a site, the site's own. */
record SiteModel(Model model, Optional<SiteFiles> files, List<Diagnostic> faults) {

    private static final String DECLARATIONS = "content/model/";

    /** The model of a site, or the shipped one where there is no site. */
    static SiteModel of(Optional<Path> site) {
        if (site.isEmpty()) {
            return new SiteModel(new ModelReader(diagnostic -> {}).read(List.of()), Optional.empty(), List.of());
        }
        Diagnostics diagnostics = new Diagnostics();
        SiteFiles files = ContentReader.scan(site.get(), diagnostics);
        List<Diagnostic> faults = diagnostics.sorted().stream()
                .filter(each -> each.where().file().path().startsWith(DECLARATIONS))
                .toList();
        return new SiteModel(files.model(), Optional.of(files), faults);
    }

    /** Says what is wrong with the site's own declarations. */
    void printFaults(Shell shell) {
        faults.forEach(each -> shell.err().print(DiagnosticFormat.plain(each)));
    }

    int exitCode() {
        return faults.stream().anyMatch(Diagnostic::isError) ? Exit.ERRORS : Exit.CLEAN;
    }

    /** Why there is no kind of this name, and which one was probably meant. */
    String unknown(String name) {
        List<String> names = model.kinds().stream().map(Kind::name).toList();
        String hint = Suggestion.nearest(name, names)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("the kinds are " + String.join(", ", names));
        return "no kind is called '" + name + "'\n  hint: " + hint;
    }
}
