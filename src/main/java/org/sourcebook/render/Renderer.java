package org.sourcebook.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.plan.PageModel;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/** Renders pages. Thread-safe. */
public final class Renderer {

    static final Code TEMPLATE_ERROR = new Code("template-error");
    static final Code UNKNOWN_VARIABLE = new Code("unknown-variable");

    private final TemplateFiles files;
    private final TemplateEngine engine;
    private final Timings timings;

    public Renderer(TemplateFiles files, Timings timings) {
        this.files = files;
        this.engine = new TemplateEngine(files, timings);
        this.timings = timings;
    }

    /** The page as bytes; what is wrong with its template becomes a diagnostic on the template that names the page. */
    public Artifact render(PlannedPage page) {
        engine.beginPage();
        PageModel model = timings.of(Part.WORK, Timings.MODELS, page::model);
        try {
            Artifact artifact = rendered(page, model);
            Set<Integer> unprinted = model.unprinted(artifact.facts().ids());
            return unprinted.isEmpty()
                    ? artifact
                    : rendered(page, timings.of(Part.WORK, Timings.MODELS, () -> page.modelWithout(unprinted)));
        } catch (TemplateFailure failure) {
            List<Diagnostic> all = new ArrayList<>(model.diagnostics());
            all.add(diagnostic(failure, page, model));
            return new Artifact(page, new byte[0], PageFacts.NONE, model.demands(), engine.used(), List.copyOf(all));
        }
    }

    private Artifact rendered(PlannedPage page, PageModel model) throws TemplateFailure {
        byte[] html = engine.render(page.template(), model.root());
        PageFacts facts = timings.of(Part.WORK, "facts of pages", () -> PageFactsReader.read(html));
        return new Artifact(page, html, facts, model.demands(), engine.used(), model.diagnostics());
    }

    private Diagnostic diagnostic(TemplateFailure failure, PlannedPage page, PageModel model) {
        Location where = where(failure, page);
        if (failure.variable().isEmpty()) {
            return Diagnostic.error(TEMPLATE_ERROR, where, failure.getMessage())
                    .withHint("met while rendering " + page.route());
        }
        String remedy = Suggestion.nearest(failure.variable(), model.root().keySet())
                .map(name -> "did you mean '" + name + "'? ")
                .orElse("what a template is given is said in docs/templates.md; ");
        return Diagnostic.error(UNKNOWN_VARIABLE, where, failure.getMessage())
                .withHint(remedy + "met while rendering " + page.route());
    }

    private Location where(TemplateFailure failure, PlannedPage page) {
        Optional<SourceFile> template = files.find(failure.template());
        if (template.isEmpty()) {
            return page.origin();
        }
        SourceFile file = template.get();
        int line = failure.line();
        if (line < 1 || line > file.lines().lineCount()) {
            return file.at(Span.START);
        }
        return file.at(span(file, line, failure.variable()));
    }

    private static Span span(SourceFile file, int line, String variable) {
        int start = file.lines().startOf(line);
        String text = file.lines().line(line);
        int word = variable.isEmpty() ? -1 : text.indexOf(variable);
        if (word >= 0) {
            return new Span(start + word, start + word + variable.length());
        }
        int indent = text.length() - text.stripLeading().length();
        return new Span(
                start + indent, start + Math.max(indent, text.stripTrailing().length()));
    }
}
