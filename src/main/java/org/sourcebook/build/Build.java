package org.sourcebook.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Linker;
import org.sourcebook.audit.Auditor;
import org.sourcebook.audit.RawHtmlCleaner;
import org.sourcebook.audit.TemplatePlaces;
import org.sourcebook.check.Checks;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.content.Content;
import org.sourcebook.content.ContentReader;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.data.DataFiles;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.plan.EditionFiles;
import org.sourcebook.plan.Plan;
import org.sourcebook.plan.PlanRequest;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.Planner;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.publish.Published;
import org.sourcebook.quote.LockFolder;
import org.sourcebook.quote.Locks;
import org.sourcebook.quote.Verdicts;
import org.sourcebook.render.Renderer;
import org.sourcebook.search.SearchFiles;

/** Runs the stages in order: read, decode, link, check, plan, render, audit, publish. */
public final class Build {

    private final BuildOptions options;
    private final Progress progress;
    private final CitationMemory citations;
    private final Diagnostics diagnostics = new Diagnostics();

    public Build(BuildOptions options, Progress progress) {
        this(options, progress, CitationMemory.of(options.site()));
    }

    /** One of several builds of a site that remember what a citation style wrote. */
    public Build(BuildOptions options, Progress progress, CitationMemory citations) {
        this.options = options;
        this.progress = progress;
        this.citations = citations;
    }

    /** Builds the site and, unless something is wrong, publishes it into the output folder. */
    public BuildReport publish() {
        try (Destination destination = Destination.of(options, options.output(), diagnostics)) {
            BuildReport report = run(destination);
            citations.save();
            return report;
        }
    }

    /** Does all a build does except writing: the same diagnostics, an untouched output. */
    public BuildReport check() {
        try (Destination destination = Destination.nowhere()) {
            return run(destination);
        }
    }

    private BuildReport run(Destination destination) {
        Content content = read();
        TemplateFiles templates = templates();
        Archive archive = new Linker(content.model(), diagnostics).link(content.entities(), content.drafts());
        Locks locks = LockFolder.read(options.site(), content.model(), diagnostics);
        Checks.run(archive, content.settings(), locks, content.drafts(), diagnostics);
        Plan plan = new Planner(request(content, archive, locks, templates), diagnostics).plan();
        render(plan, templates, content, destination);
        List<Diagnostic> found = told();
        boolean sound = found.stream().noneMatch(Diagnostic::isError);
        Optional<Published> published = sound ? destination.commit() : Optional.of(destination.discard());
        return new Reports(content, plan, new Redaction(options.withheld()))
                .report(told(), published, sound && published.isPresent());
    }

    private List<Diagnostic> told() {
        return new Redaction(options.withheld()).of(Findings.of(diagnostics.sorted(), options.strict()));
    }

    private Content read() {
        progress.at("reading", 0, 0);
        SiteFiles files = ContentReader.scan(options.site(), diagnostics);
        RecordReader reader = new RecordReader(files.settings());
        List<Decoded> decoded = each("reading", files.records(), reader::read);
        return files.content(decoded, options.drafts(), diagnostics);
    }

    private TemplateFiles templates() {
        try {
            return TemplateFiles.read(options.site().resolve("templates"));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the templates", e);
        }
    }

    private PlanRequest request(Content content, Archive archive, Locks locks, TemplateFiles templates) {
        return new PlanRequest(
                archive,
                content.promises(),
                content.settings(),
                content.assets(),
                templates,
                options.baseUrl().orElse(content.settings().baseUrl()),
                "Sourcebook",
                new RawHtmlCleaner()::clean,
                new Verdicts(locks),
                extras(content.settings()),
                citations);
    }

    private List<EditionFiles> extras(SiteSettings settings) {
        EditionFiles search = new SearchFiles();
        String baseUrl = options.baseUrl().orElse(settings.baseUrl());
        return settings.data() ? List.of(search, new DataFiles(settings, baseUrl)) : List.of(search);
    }

    private void render(Plan plan, TemplateFiles templates, Content content, Destination destination) {
        Renderer renderer = new Renderer(templates);
        Auditor auditor =
                new Auditor(plan, new TemplatePlaces(templates), content.settings(), options.withheld(), diagnostics);
        each("copying", plan.files(), (PlannedFile file) -> {
            copy(file, destination, auditor);
            return file.route();
        });
        each("rendering", plan.pages(), (PlannedPage page) -> {
            var artifact = renderer.render(page);
            diagnostics.reportAll(artifact.diagnostics());
            auditor.page(artifact);
            destination.put(artifact);
            return page.route();
        });
        auditor.finish();
    }

    private static void copy(PlannedFile file, Destination destination, Auditor auditor) {
        if (file instanceof PlannedFile.Drawn drawn) {
            // What a drawing shows is its words; in its packed bytes patterns are found by chance only.
            auditor.file(file, drawn.words().get().getBytes(StandardCharsets.UTF_8));
            destination.put(file);
            return;
        }
        if (!auditor.looksAtFiles()) {
            destination.put(file);
            return;
        }
        Optional<byte[]> bytes = file.bytes();
        bytes.ifPresent(made -> auditor.file(file, made));
        destination.put(
                !(file instanceof PlannedFile.Copy) && bytes.isPresent()
                        ? new PlannedFile.Bytes(file.route(), file.origin(), bytes.get())
                        : file);
    }

    private <T, R> List<R> each(String stage, List<T> items, Function<T, R> work) {
        AtomicInteger done = new AtomicInteger();
        return Parallel.map(
                items,
                item -> {
                    R result = work.apply(item);
                    tell(stage, done.incrementAndGet(), items.size());
                    return result;
                },
                options.jobs());
    }

    private synchronized void tell(String stage, int done, int total) {
        progress.at(stage, done, total);
    }
}
