package org.sourcebook.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.model.Model;
import org.sourcebook.model.ModelReader;
import org.sourcebook.source.Digest;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;

/**
 * Reads a site's folder.
 *
 * <pre>{@code
 * Content content = ContentReader.read(Path.of("."), false, reporter);
 * }</pre>
 *
 * <p>Whoever reads records in parallel, or keeps them from one run to the next, uses {@link #scan} and does the middle itself.
 */
public final class ContentReader {

    static final Code MISSING_CONTENT = new Code("missing-content");
    static final Code MISSING_SETTINGS = new Code("missing-settings");

    private static final String CONTENT = "content";
    private static final String SETTINGS = "content/site.yaml";
    private static final String MODEL = "content/model/";

    /** Files that are neither records nor assets nor of the model. */
    private static final Set<String> KNOWN = Set.of(SETTINGS, Promises.LIST, Promises.REMOVED);

    private ContentReader() {}

    /** Reads everything, one record after the other. */
    public static Content read(Path site, boolean withDrafts, Reporter reporter) {
        SiteFiles files = scan(site, reporter);
        RecordReader reader = new RecordReader(files.settings());
        return files.content(files.records().stream().map(reader::read).toList(), withDrafts, reporter);
    }

    /** Walks the folder once, reads the settings and the model, and says of every other file what it is. */
    public static SiteFiles scan(Path site, Reporter reporter) {
        try {
            Path real = site.toRealPath();
            if (Files.isDirectory(real.resolve(CONTENT))) {
                return sorted(FolderWalk.of(real, CONTENT, reporter), reporter);
            }
            reporter.report(
                    Diagnostic.error(MISSING_CONTENT, Location.ofPath(CONTENT), "the site has no folder content/")
                            .withHint(
                                    "run the command in the site's folder, name it with --site, or begin one: sourcebook new site DIR"));
        } catch (IOException e) {
            reporter.report(TextFile.unreadable(CONTENT, e));
        }
        return nothing();
    }

    private static SiteFiles nothing() {
        Model model = new ModelReader(diagnostic -> {}).read(List.of());
        SiteSettings settings = SettingsReader.defaults(new SourceFile(SETTINGS, ""));
        return new SiteFiles(settings, model, List.of(), List.of(), List.of(), Promises.NONE, Digest.NONE, 0);
    }

    private static SiteFiles sorted(FolderWalk walk, Reporter reporter) {
        RuleFiles rules = new RuleFiles();
        List<SourceFile> declarations = new ArrayList<>();
        List<FoundFile> others = new ArrayList<>();
        Map<String, FoundFile> known = new HashMap<>();
        for (FoundFile found : walk.files()) {
            if (KNOWN.contains(found.path())) {
                known.put(found.path(), found);
            } else if (found.path().startsWith(MODEL) && found.path().endsWith(".yaml")) {
                rules.read(found, reporter).ifPresent(declarations::add);
            } else {
                others.add(found);
            }
        }
        Model model = new ModelReader(reporter).read(declarations);
        SiteSettings settings = settings(Optional.ofNullable(known.get(SETTINGS)), model, rules, reporter);
        FileSorter sorter = new FileSorter(model, settings, reporter);
        others.forEach(sorter::add);
        Promises promises = promises(known, model, rules, reporter);
        return siteFiles(walk, sorter, model, settings, promises, rules.digest());
    }

    private static Promises promises(Map<String, FoundFile> known, Model model, RuleFiles rules, Reporter reporter) {
        Diagnostics found = new Diagnostics();
        List<Removal> removed = text(known, Promises.REMOVED, rules, found)
                .map(file -> new PromiseReader(found).removed(file, model))
                .orElse(List.of());
        found.sorted().forEach(reporter::report);
        List<Published> published = text(known, Promises.LIST, rules, reporter)
                .map(new PromiseReader(reporter)::published)
                .orElse(List.of());
        // What is told of things that went cannot be held against the list while part of it is unread.
        return new Promises(found.hasErrors() ? List.of() : published, removed);
    }

    private static Optional<SourceFile> text(
            Map<String, FoundFile> known, String path, RuleFiles rules, Reporter reporter) {
        return Optional.ofNullable(known.get(path)).flatMap(found -> rules.read(found, reporter));
    }

    private static SiteFiles siteFiles(
            FolderWalk walk, FileSorter sorter, Model model, SiteSettings settings, Promises promises, Digest rules) {
        Set<Exclusion> excluded = new TreeSet<>(walk.hidden());
        excluded.addAll(sorter.excluded());
        int found = walk.files().size() + walk.hidden().size();
        List<RecordFile> records = new ArrayList<>(sorter.records());
        records.sort(Comparator.comparing(RecordFile::found));
        return new SiteFiles(settings, model, records, sorter.assets(), List.copyOf(excluded), promises, rules, found);
    }

    private static SiteSettings settings(Optional<FoundFile> found, Model model, RuleFiles rules, Reporter reporter) {
        if (found.isEmpty()) {
            reporter.report(
                    Diagnostic.error(MISSING_SETTINGS, Location.ofPath(SETTINGS), "the site has no content/site.yaml")
                            .withHint("write one with the line title: and the site's name"));
        }
        return found.flatMap(file -> rules.read(file, reporter))
                .map(file -> SettingsReader.read(file, model.site(), reporter))
                .orElseGet(() -> SettingsReader.defaults(new SourceFile(SETTINGS, "")));
    }
}
