package org.sourcebook.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sourcebook.archive.Answers;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Linker;
import org.sourcebook.audit.Auditor;
import org.sourcebook.audit.RawHtmlCleaner;
import org.sourcebook.audit.TemplatePlaces;
import org.sourcebook.cache.FileClock;
import org.sourcebook.cache.Keeper;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.Recollection;
import org.sourcebook.cache.RestingSite;
import org.sourcebook.cache.Stamp;
import org.sourcebook.check.Checks;
import org.sourcebook.cite.CitationMemory;
import org.sourcebook.content.Content;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.RecordFile;
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
import org.sourcebook.search.SearchFiles;
import org.sourcebook.source.Digest;
import org.sourcebook.timing.Timings;

/** Runs the stages in order: read, decode, link, check, plan, render, audit, publish. */
public final class Build {

    private final BuildOptions options;
    private final Stages stages;
    private final CitationMemory citations;
    private final Session session;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Supplier<Memory> before;
    private final AtRest rest;
    private final Inquiry inquiry;
    private Optional<Memory> memory = Optional.empty();
    private Optional<RestingSite> resting = Optional.empty();
    private Optional<Standing> standing = Optional.empty();
    private Map<String, RecordFile> files = Map.of();
    private Digest rules = Digest.NONE;

    /** A build that knows of none before it. */
    public Build(BuildOptions options, Progress progress) {
        this(
                options,
                new Stages(progress, Timings.NONE, options.jobs()),
                CitationMemory.of(options.site()),
                new Session(options, new ReadRecords(), Timings.NONE),
                () -> Memory.NONE,
                AtRest.unasked(options, Common.program(options), FileClock.none()),
                Inquiry.none());
    }

    /** One of several builds of a site: it leaves what would come out as the one before left it. */
    Build(
            BuildOptions options,
            Stages stages,
            CitationMemory citations,
            Session session,
            Supplier<Memory> before,
            AtRest rest,
            Inquiry inquiry) {
        this.options = options;
        this.stages = stages;
        this.citations = citations;
        this.session = session;
        this.before = before;
        this.rest = rest;
        this.inquiry = inquiry;
    }

    /** Builds the site and, unless something is wrong, publishes it into the output folder. */
    public BuildReport publish() {
        try (Destination destination = Destination.of(options, options.output(), diagnostics)) {
            resting = stages.unwatched(
                    "looking", () -> destination.isOpen() ? rest.resting() : Optional.<RestingSite>empty());
            return resting.map(same -> Reports.again(same.said())).orElseGet(() -> {
                stages.unwatched("looking", rest::begin);
                BuildReport report = run(destination);
                stages.unwatched("remembering", citations::save);
                return report;
            });
        }
    }

    /** Does all a build does except writing: the same diagnostics, an untouched output. */
    public BuildReport check() {
        try (Destination destination = Destination.nowhere()) {
            return run(destination);
        }
    }

    private BuildReport run(Destination destination) {
        Content content = stages.run("reading", this::read);
        rest.read();
        Supplier<Memory> remembered = Parallel.ahead(before, options.jobs());
        Theme theme = stages.run("templates", () -> Theme.read(options.site(), stages.timings()));
        PlannedSite site = planned(content, theme);
        Recollection recollection = stages.run("comparing", () -> recalled(remembered.get(), site));
        Keeper keeper = new Keeper();
        Auditor auditor = new Auditor(
                site.plan(),
                new TemplatePlaces(theme.templates()),
                content.settings(),
                options.withheld(),
                diagnostics);
        make(
                site.plan(),
                new Making(
                        theme.renderer(),
                        auditor,
                        destination,
                        site.archive().log(),
                        recollection,
                        keeper,
                        diagnostics,
                        stages.timings(),
                        inquiry,
                        options.output(),
                        rest.now()));
        stages.run("auditing", auditor::finish);
        return published(site, keeper, destination);
    }

    private PlannedSite planned(Content content, Theme theme) {
        TemplateFiles templates = theme.templates();
        Archive archive = stages.run("linking", () -> linked(content));
        Supplier<Answers> worked = Parallel.ahead(archive::answers, options.jobs());
        Locks locks = stages.run("checking", () -> checked(content, archive));
        Answers answers = stages.run("linking", worked);
        Plan plan = stages.run("planning", () -> planned(content, archive, answers, locks, templates));
        Now now = new Now(answers, plan, templates, content, locks, rest.now());
        return new PlannedSite(
                content, theme, archive, locks, plan, now, Common.digest(rest.program(), rules, templates));
    }

    private BuildReport published(PlannedSite site, Keeper keeper, Destination destination) {
        Redaction redaction = Redaction.of(options.withheld(), site.content().settings());
        boolean sound = told(redaction).stream().noneMatch(Diagnostic::isError);
        long movedIn = rest.now();
        Optional<Published> published =
                stages.run("publishing", () -> sound ? destination.commit() : Optional.of(destination.discard()));
        boolean done = sound && published.isPresent();
        BuildReport report = new Reports(site.content(), site.plan(), redaction)
                .report(told(redaction), published, destination.written(), done);
        answer(site, redaction, done);
        if (done) {
            stages.unwatched("remembering", () -> remember(site, keeper, report, movedIn));
        }
        return report;
    }

    private void remember(PlannedSite site, Keeper keeper, BuildReport report, long movedIn) {
        long now = rest.now();
        List<Optional<Keeper.Found>> found =
                Parallel.map(keeper.made(), path -> keeper.find(path, options.output(), movedIn, now), options.jobs());
        Memory made = keeper.memory(site.ground(), site.now(), found);
        memory = Optional.of(made);
        resting = rest.end(Reports.said(report), site.plan().routes().paths(), made, movedIn);
        standing = Optional.of(site.standing(files, made.outputs(), report.diagnostics()));
    }

    /** What this build leaves for the next, if it has published anything. */
    Optional<Memory> memory() {
        return memory;
    }

    /** What tells the next run that nothing has changed, if that is known for certain. */
    Optional<RestingSite> resting() {
        return resting;
    }

    /** The site as this build published it; empty while it has not. */
    Optional<Standing> standing() {
        return standing;
    }

    private List<Diagnostic> told(Redaction redaction) {
        return redaction.of(Findings.of(diagnostics.sorted(), options.strict()));
    }

    private Content read() {
        SiteFiles found = session.records().files(options.site(), session.edited(), diagnostics);
        rules = found.rules();
        files = found.records().stream()
                .collect(Collectors.toMap(record -> record.found().path(), Function.identity()));
        RecordReader reader = new RecordReader(found.settings(), stages.timings());
        List<Decoded> decoded = stages.each(
                "reading", found.records(), file -> session.records().read(file, reader));
        return found.content(decoded, options.drafts(), diagnostics);
    }

    private Archive linked(Content content) {
        return new Linker(content.model(), diagnostics).link(content.entities(), content.drafts(), session.archive());
    }

    private Locks checked(Content content, Archive archive) {
        Locks locks = LockFolder.read(options.site(), content.model(), diagnostics);
        Checks.run(archive, content.settings(), locks, content.drafts(), diagnostics);
        return locks;
    }

    private Plan planned(Content content, Archive archive, Answers answers, Locks locks, TemplateFiles templates) {
        return new Planner(request(content, archive, answers, locks, templates), diagnostics).plan();
    }

    private void answer(PlannedSite site, Redaction redaction, boolean done) {
        if (inquiry.isAsked()) {
            inquiry.conclude(
                    site.plan().routes().paths(),
                    path -> Stamp.of(options.output().resolve(path)),
                    done,
                    id -> site.archive()
                            .find(id, "")
                            .map(entity -> entity.file().path()),
                    redaction::path);
        }
    }

    private Recollection recalled(Memory remembered, PlannedSite site) {
        return options.clean()
                ? Recollection.none("--clean asks for it")
                : remembered.recall(site.ground(), site.now());
    }

    private PlanRequest request(
            Content content, Archive archive, Answers answers, Locks locks, TemplateFiles templates) {
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
                extras(content.settings(), archive, answers),
                citations,
                stages.timings());
    }

    private List<EditionFiles> extras(SiteSettings settings, Archive archive, Answers answers) {
        List<EditionFiles> extras = new ArrayList<>();
        if (settings.search()) {
            extras.add(new SearchFiles(session.indexed()
                    .of(
                            archive,
                            answers,
                            rules,
                            session.records().kept(),
                            (records, work) -> stages.each("indexing", records, work))));
        }
        if (settings.data()) {
            extras.add(new DataFiles(settings, options.baseUrl().orElse(settings.baseUrl())));
        }
        return extras;
    }

    private void make(Plan plan, Making making) {
        stages.each("copying", plan.files(), (PlannedFile file) -> {
            making.file(file);
            return file.route();
        });
        stages.each("rendering", plan.pages(), (PlannedPage page) -> {
            making.page(page);
            return page.route();
        });
        Set<String> again = making.toDoAgain();
        plan.pages().stream()
                .filter(page -> again.contains(page.route().output()))
                .forEach(making::again);
    }
}
