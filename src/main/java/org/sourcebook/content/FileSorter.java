package org.sourcebook.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Model;
import org.sourcebook.source.Location;

/** Says of every file below {@code content/} what it is; a file that is nothing is reported, never passed over. */
final class FileSorter {

    static final Code UNKNOWN_FOLDER = new Code("unknown-folder");
    static final Code UNEXPECTED_FILE = new Code("unexpected-file");
    static final Code UNPORTABLE_NAME = new Code("unportable-name");
    static final Code DUPLICATE_RECORD = new Code("duplicate-record");

    private static final String ASSETS = "assets";
    private static final String MODEL = "model";
    private static final Set<String> SCRIPTS = Set.of("html", "htm", "xhtml", "js", "mjs", "css", "xml", "php");

    private final Model model;
    private final SiteSettings settings;
    private final Reporter reporter;

    private final List<RecordFile> records = new ArrayList<>();
    private final List<Asset> assets = new ArrayList<>();
    private final Set<Exclusion> excluded = new TreeSet<>();
    private final Set<String> unknownFolders = new TreeSet<>();
    private final Map<String, FoundFile> byFoldedPath = new HashMap<>();
    private final Map<String, RecordFile> byRecord = new HashMap<>();

    FileSorter(Model model, SiteSettings settings, Reporter reporter) {
        this.model = model;
        this.settings = settings;
        this.reporter = reporter;
    }

    /** Sorts in a file that is neither the settings nor of the model; files come in the order of their paths. */
    void add(FoundFile found) {
        if (!isPortable(found)) {
            return;
        }
        if (FileNames.isLeftover(found.name())) {
            excluded.add(new Exclusion(found.path(), "left by an editor or a system"));
        } else if (FileNames.isForPeople(found.name())) {
            excluded.add(new Exclusion(found.path(), "for people who work on the site"));
        } else {
            sort(found);
        }
    }

    List<RecordFile> records() {
        return records;
    }

    List<Asset> assets() {
        return assets;
    }

    Set<Exclusion> excluded() {
        return excluded;
    }

    /** Whether every system can hold the file beside the others; one that cannot be held is not looked at further. */
    private boolean isPortable(FoundFile found) {
        boolean unportable = FileNames.isUnportable(found.name());
        FoundFile same = byFoldedPath.putIfAbsent(FileNames.folded(found.path()), found);
        if (same != null) {
            String message = "the name differs from another file's by case or accents only";
            error(UNPORTABLE_NAME, found, message, "rename one of them", same);
        } else if (unportable) {
            String message = "not every system can hold a file of this name";
            error(UNPORTABLE_NAME, found, message, "rename it: letters, digits, hyphens and dots");
        }
        return same == null && !unportable;
    }

    private void sort(FoundFile found) {
        String[] parts = found.path().split("/");
        if (parts.length < 3) {
            String hint = "put it into the folder of its kind: " + String.join(", ", folders());
            error(UNEXPECTED_FILE, found, "it stands in no folder", hint);
        } else if (parts[1].equals(ASSETS)) {
            asset(found);
        } else if (parts[1].equals(MODEL)) {
            error(UNEXPECTED_FILE, found, "it declares nothing", "kinds are declared in .yaml files");
        } else {
            model.kindOfFolder(parts[1]).ifPresentOrElse(kind -> inFolder(found, kind), () -> unknownFolder(parts[1]));
        }
    }

    private TreeSet<String> folders() {
        TreeSet<String> folders = new TreeSet<>(Set.of(ASSETS));
        model.kinds().forEach(kind -> folders.add(kind.plural()));
        return folders;
    }

    /** One report for a folder, however many files stand in it; none if its kind may stand in a file that could not be read. */
    private void unknownFolder(String name) {
        if (unknownFolders.add(name) && !model.mayDeclare(name)) {
            TreeSet<String> folders = folders();
            String hint = Suggestion.nearest(name, folders)
                    .map(near -> "did you mean content/" + near + "/?")
                    .orElse("the folders are " + String.join(", ", folders)
                            + "; a new kind is declared in content/model/");
            reporter.report(Diagnostic.error(
                            UNKNOWN_FOLDER, Location.ofPath("content/" + name), "no kind has the folder '" + name + "'")
                    .withHint(hint));
        }
    }

    private void inFolder(FoundFile found, Kind kind) {
        if (found.name().endsWith(".md") || found.name().endsWith(".yaml")) {
            new RecordName(settings, reporter).of(found, kind).ifPresent(this::record);
        } else {
            asset(found);
        }
    }

    private void record(RecordFile record) {
        RecordFile same = byRecord.putIfAbsent(record.entity() + " " + record.language(), record);
        if (same == null) {
            records.add(record);
            return;
        }
        error(
                DUPLICATE_RECORD,
                record.found(),
                "the record '" + record.entity() + "' is " + same.found().path() + " already",
                "a record's id is its file's name, whatever folder it is in: rename one of the files",
                same.found());
    }

    private void asset(FoundFile found) {
        String extension = FileNames.extension(found.name());
        if (FileNames.isAsset(found.name())) {
            assets.add(new Asset(found.path(), found.file(), found.size()));
        } else {
            error(UNEXPECTED_FILE, found, "files of this type are not published", remedy(extension));
        }
    }

    private static String remedy(String extension) {
        switch (extension) {
            case "yml":
                return "records are .yaml files: rename it";
            case "markdown", "mdown", "mkd":
                return "records are .md files: rename it";
            case "md", "yaml":
                return "put the record into the folder of its kind";
            default:
                return SCRIPTS.contains(extension)
                        ? "what makes pages look and behave belongs in templates/assets/"
                        : "put it into an archive (zip), or keep it outside content/";
        }
    }

    private void error(Code code, FoundFile at, String message, String hint, FoundFile... related) {
        Diagnostic diagnostic =
                Diagnostic.error(code, Location.ofPath(at.path()), message).withHint(hint);
        for (FoundFile other : related) {
            diagnostic = diagnostic.alsoAt(Location.ofPath(other.path()));
        }
        reporter.report(diagnostic);
    }
}
