package org.sourcebook.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.archive.Archive;
import org.sourcebook.audit.Auditor;
import org.sourcebook.audit.TemplatePlaces;
import org.sourcebook.cache.Kept;
import org.sourcebook.check.Checks;
import org.sourcebook.content.Decoded;
import org.sourcebook.content.Entity;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.Route;
import org.sourcebook.publish.Amendment;
import org.sourcebook.publish.Output;
import org.sourcebook.publish.OutputRequest;
import org.sourcebook.publish.Part;
import org.sourcebook.render.Artifact;

/**
 * Makes the few files that somebody waits for ahead of a whole build: the pages of records that were edited, and after an edit of a template
 * the pages that are on screens.
 *
 * <p>It goes the way of a whole build as far as those records go: read, link, check, render, audit. Whether what others say of them still holds
 * is left to the whole build, which follows and has the last word.
 */
final class FirstPages {

    private final BuildOptions options;
    private final Standing standing;
    private final ReadRecords records;
    private final Theme theme;
    private final Diagnostics diagnostics = new Diagnostics();

    /** {@code theme} is the one there is now. */
    FirstPages(BuildOptions options, Standing standing, ReadRecords records, Theme theme) {
        this.options = options;
        this.standing = standing;
        this.records = records;
        this.theme = theme;
    }

    /**
     * Makes what {@code latest} asks for first, {@code shown} being the paths of pages on screens; empty when that is not clear, and only a
     * whole build can tell.
     *
     * @param all every change since the site was last published whole, the latest included
     */
    Optional<Ahead> make(Edits all, Edits latest, Set<String> shown) {
        List<Decoded> read = read(all.records());
        if (!read.stream().allMatch(this::isAsBefore)) {
            return Optional.empty();
        }
        Archive archive = linked(read);
        List<PlannedPage> pages = new ArrayList<>(pagesOf(latest.records(), archive));
        if (!latest.templates().isEmpty()) {
            pages.addAll(shown(shown, archive));
        }
        if (diagnostics.hasErrors()) {
            return Optional.of(new Ahead(Set.of(), told(all)));
        }
        return made(pages, files(latest.templates()), all);
    }

    private List<Decoded> read(Set<String> paths) {
        RecordReader reader = new RecordReader(standing.content().settings());
        return Parallel.map(
                List.copyOf(paths),
                path -> records.read(standing.records().get(path).now(), reader),
                options.jobs());
    }

    /** Whether a record is still one that is published or not, as it was: a draft that is none any more has no page yet. */
    private boolean isAsBefore(Decoded decoded) {
        boolean left = decoded.draft() && !options.drafts() && !settings().drafts();
        return !left
                && standing.archive().ofFile(decoded.entity().file().path()).isPresent();
    }

    private Archive linked(List<Decoded> read) {
        Archive archive = standing.archive();
        List<Entity> entities = new ArrayList<>();
        for (Decoded each : read) {
            diagnostics.reportAll(each.diagnostics());
            archive = archive.with(each.entity(), diagnostics);
            entities.add(each.entity());
        }
        Checks.run(
                archive.only(entities),
                settings(),
                standing.locks(),
                standing.content().drafts(),
                diagnostics);
        return archive;
    }

    private SiteSettings settings() {
        return standing.content().settings();
    }

    private List<PlannedPage> pagesOf(Set<String> paths, Archive archive) {
        return paths.stream()
                .flatMap(path -> archive.ofFile(path).stream())
                .flatMap(entity -> standing.plan().records().page(entity, archive, theme.templates()).stream())
                .toList();
    }

    /** The pages at some paths, those of records planned again. */
    private List<PlannedPage> shown(Set<String> paths, Archive archive) {
        return standing.plan().pages().stream()
                .filter(page -> paths.contains(page.route().output()))
                .map(page -> archive.ofFile(page.origin().file().path())
                        .flatMap(entity -> standing.plan().records().page(entity, archive, theme.templates()))
                        .filter(again -> again.route().equals(page.route()))
                        .orElse(page))
                .toList();
    }

    /** Assets of the theme, as they are now. */
    private List<PlannedFile.Bytes> files(Set<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(theme.templates().assets().get(name))
                        .map(asset -> new PlannedFile.Bytes(Route.of(name), asset.origin(), asset.bytes()))
                        .stream())
                .toList();
    }

    private Optional<Ahead> made(List<PlannedPage> pages, List<PlannedFile.Bytes> files, Edits all) {
        Auditor auditor = new Auditor(
                standing.plan(), new TemplatePlaces(theme.templates()), settings(), options.withheld(), diagnostics);
        Map<Route, PlannedPage> each = new TreeMap<>();
        pages.forEach(page -> each.putIfAbsent(page.route(), page));
        List<Artifact> made = Parallel.map(List.copyOf(each.values()), theme.renderer()::render, options.jobs());
        audit(made, auditor);
        files.stream().filter(auditor::looksAt).forEach(file -> auditor.file(file, file.content()));
        auditor.finish();
        List<Diagnostic> told = told(all);
        if (told.stream().anyMatch(Diagnostic::isError)) {
            return Optional.of(new Ahead(Set.of(), told));
        }
        return made.stream().allMatch(this::keepsItsAnchors) ? written(made, files, told) : Optional.empty();
    }

    private void audit(List<Artifact> made, Auditor auditor) {
        Set<String> wanted = new HashSet<>();
        for (Artifact artifact : made) {
            diagnostics.reportAll(artifact.diagnostics());
            auditor.page(artifact).wanted().forEach(anchor -> wanted.add(anchor.page()));
        }
        made.forEach(artifact -> wanted.remove(artifact.page().route().output()));
        for (String page : wanted) {
            Optional.ofNullable(standing.outputs().get(page))
                    .ifPresent(kept -> auditor.left(page, kept.ids(), List.of()));
        }
    }

    /** Whether no page can point to something that has gone from this one. */
    private boolean keepsItsAnchors(Artifact artifact) {
        Kept kept = standing.outputs().get(artifact.page().route().output());
        return kept == null || artifact.facts().ids().containsAll(kept.ids());
    }

    private Optional<Ahead> written(List<Artifact> made, List<PlannedFile.Bytes> files, List<Diagnostic> told) {
        Set<String> paths = Stream.concat(
                        made.stream().map(artifact -> artifact.page().route()),
                        files.stream().map(PlannedFile::route))
                .map(Route::output)
                .collect(Collectors.toSet());
        Diagnostics trouble = new Diagnostics();
        Optional<Output> opened =
                Output.open(new OutputRequest(options.output(), options.site(), options.adopt(), false), trouble);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Output output = opened.get()) {
            return output.amendment(paths)
                    .filter(amendment -> made.stream().allMatch(each -> put(each, amendment))
                            && files.stream().allMatch(each -> amendment.put(Part.ASSET, each.route(), each.content())))
                    .flatMap(Amendment::commit)
                    .map(written -> new Ahead(written, told));
        }
    }

    private static boolean put(Artifact artifact, Amendment amendment) {
        return amendment.put(Part.PAGE, artifact.page().route(), artifact.bytes());
    }

    /** What is wrong here, and what was said of the rest of the site. */
    private List<Diagnostic> told(Edits all) {
        List<Diagnostic> now =
                Redaction.of(options.withheld(), settings()).of(Findings.of(diagnostics.sorted(), options.strict()));
        Stream<Diagnostic> others = standing.diagnostics().stream()
                .filter(each -> !all.records().contains(each.where().file().path()));
        return Stream.concat(now.stream(), others).distinct().sorted().toList();
    }
}
