package org.sourcebook.audit;

import java.util.Optional;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Guesses where something on a page was written: in a template that has the very words, else in the page's own template.
 *
 * <p>Links in content never get here broken, since they are resolved where they stand; what is left was written by a template.
 */
public final class TemplatePlaces {

    private final TemplateFiles files;

    public TemplatePlaces(TemplateFiles files) {
        this.files = files;
    }

    Location of(PlannedPage page, String literal) {
        String template = page.template();
        Optional<SourceFile> own = files.find(template);
        if (!literal.isEmpty()) {
            Optional<Location> found = own.flatMap(file -> find(file, literal));
            if (found.isPresent()) {
                return found.get();
            }
            for (String name : files.names()) {
                Optional<Location> elsewhere = find(files.find(name).orElseThrow(), literal);
                if (elsewhere.isPresent()) {
                    return elsewhere.get();
                }
            }
        }
        return own.map(file -> file.at(Span.START)).orElse(page.origin());
    }

    private static Optional<Location> find(SourceFile file, String literal) {
        int at = file.text().indexOf(literal);
        return at < 0 ? Optional.empty() : Optional.of(file.at(new Span(at, at + literal.length())));
    }
}
