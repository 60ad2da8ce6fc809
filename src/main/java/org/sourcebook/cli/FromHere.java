package org.sourcebook.cli;

import java.nio.file.Path;
import java.util.List;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;

/**
 * Names files from the current folder instead of from the site.
 *
 * <p>Programs that read diagnostics know where they were started, often at the top of a repository, but not in which
 * folder of it the site is. Files of the theme and of no site ({@code theme:…}) keep their names.
 */
final class FromHere {

    private final String prefix;

    /** A site that is not below the current folder keeps its own names. */
    FromHere(Path directory, Path site) {
        boolean below = site.startsWith(directory) && !site.equals(directory);
        this.prefix = below ? directory.relativize(site).toString().replace('\\', '/') + "/" : "";
    }

    List<Diagnostic> named(List<Diagnostic> diagnostics) {
        return prefix.isEmpty()
                ? diagnostics
                : diagnostics.stream().map(this::named).toList();
    }

    private Diagnostic named(Diagnostic each) {
        return new Diagnostic(
                each.code(),
                each.severity(),
                named(each.where()),
                each.message(),
                each.hint(),
                each.fixes().stream()
                        .map(edit -> new Edit(named(edit.where()), edit.replacement()))
                        .toList(),
                each.related().stream().map(this::named).toList());
    }

    private Location named(Location where) {
        SourceFile file = where.file();
        boolean ofTheSite = file.path().startsWith("content") || file.path().startsWith("templates");
        return ofTheSite ? new Location(new SourceFile(prefix + file.path(), file.text()), where.span()) : where;
    }
}
