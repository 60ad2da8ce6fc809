package org.sourcebook.content;

import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Slug;
import org.sourcebook.source.Location;

/**
 * Reads the id and the language of a record out of its file's name.
 *
 * <p>{@code release.md} is {@code release}, {@code release.fr.md} the same in French; {@code release/index.md} is {@code release}
 * too, in a folder of its own beside its images. Other folders only organise.
 */
record RecordName(SiteSettings settings, Reporter reporter) {

    static final Code INVALID_FILE_NAME = new Code("invalid-file-name");
    static final Code UNKNOWN_LANGUAGE = new Code("unknown-language");

    private static final String INDEX = "index";

    /** A language as a file's name gives it, and whether the site has it. */
    private record Language(String tag, boolean known) {}

    /** The record a file holds; nothing, and a report, where its name says too little. */
    Optional<RecordFile> of(FoundFile found, Kind kind) {
        String stem = found.name().substring(0, found.name().lastIndexOf('.'));
        int dot = stem.indexOf('.');
        String base = dot < 0 ? stem : stem.substring(0, dot);
        Language language = dot < 0 ? new Language("", true) : language(found, stem.substring(dot + 1));
        Optional<String> id = base.equals(INDEX) ? ownFolder(found, kind) : Optional.of(base);
        return id.flatMap(name -> record(found, kind, name, language));
    }

    /** The folder an index file stands in, unless it is the kind's own. */
    private Optional<String> ownFolder(FoundFile found, Kind kind) {
        String folder = found.folder().substring(found.folder().lastIndexOf('/') + 1);
        if (found.folder().equals("content/" + kind.plural())) {
            String message = "the listing of " + kind.label().many() + " makes its own page";
            error(INVALID_FILE_NAME, found, message, "give the record a name");
            return Optional.empty();
        }
        return Optional.of(folder);
    }

    private Optional<RecordFile> record(FoundFile found, Kind kind, String name, Language language) {
        if (Slug.isOne(name) && !FileNames.isReserved(name)) {
            return Optional.of(new RecordFile(found, kind, name, language.tag(), !language.known()));
        }
        Optional<String> meant = Slug.nearest(name).filter(slug -> !FileNames.isReserved(slug));
        String message = FileNames.isReserved(name)
                ? "'" + name + "' is taken and cannot be a record's id"
                : "'" + name + "' cannot be a record's id: lower-case letters, digits and single hyphens";
        String hint = meant.map(slug -> "rename it: " + slug).orElse("choose another name");
        error(INVALID_FILE_NAME, found, message, hint);
        return meant.map(slug -> new RecordFile(found, kind, slug, language.tag(), true));
    }

    /** The language of a variant; one the site does not have is reported. */
    private Language language(FoundFile found, String tag) {
        if (tag.equals(settings.language())) {
            String message = "'" + tag + "' is the site's first language";
            error(UNKNOWN_LANGUAGE, found, message, "leave it out of the file's name");
            return new Language("", false);
        }
        if (settings.languages().contains(tag)) {
            return new Language(tag, true);
        }
        String hint = Suggestion.nearest(tag, settings.languages())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("add it to languages in content/site.yaml, or write a hyphen instead of the dot");
        error(UNKNOWN_LANGUAGE, found, "'" + tag + "' is not a language of this site", hint);
        return new Language(tag, false);
    }

    private void error(Code code, FoundFile at, String message, String hint) {
        reporter.report(
                Diagnostic.error(code, Location.ofPath(at.path()), message).withHint(hint));
    }
}
