package org.sourcebook.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sourcebook.model.CslVariables;

/** The fields of a BibTeX entry as variables of CSL. */
final class BibFields {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article-journal"),
            Map.entry("suppperiodical", "article-journal"),
            Map.entry("inproceedings", "paper-conference"),
            Map.entry("conference", "paper-conference"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("mvcollection", "book"),
            Map.entry("proceedings", "book"),
            Map.entry("mvproceedings", "book"),
            Map.entry("manual", "book"),
            Map.entry("reference", "book"),
            Map.entry("incollection", "chapter"),
            Map.entry("inbook", "chapter"),
            Map.entry("bookinbook", "chapter"),
            Map.entry("suppbook", "chapter"),
            Map.entry("suppcollection", "chapter"),
            Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("report", "report"),
            Map.entry("techreport", "report"),
            Map.entry("thesis", "thesis"),
            Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"),
            Map.entry("unpublished", "manuscript"),
            Map.entry("booklet", "pamphlet"),
            Map.entry("online", "webpage"),
            Map.entry("electronic", "webpage"),
            Map.entry("www", "webpage"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("patent", "patent"),
            Map.entry("periodical", "periodical"),
            Map.entry("standard", "standard"),
            Map.entry("jurisdiction", "legal_case"),
            Map.entry("legislation", "legislation"),
            Map.entry("legal", "legislation"),
            Map.entry("letter", "personal_communication"),
            Map.entry("review", "review"),
            Map.entry("image", "graphic"),
            Map.entry("artwork", "graphic"),
            Map.entry("audio", "song"),
            Map.entry("music", "song"),
            Map.entry("movie", "motion_picture"),
            Map.entry("video", "motion_picture"),
            Map.entry("performance", "performance"),
            Map.entry("misc", "document"));

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("shorttitle", "title-short"),
            Map.entry("journal", "container-title"),
            Map.entry("journaltitle", "container-title"),
            Map.entry("booktitle", "container-title"),
            Map.entry("maintitle", "container-title"),
            Map.entry("shortjournal", "container-title-short"),
            Map.entry("series", "collection-title"),
            Map.entry("publisher", "publisher"),
            Map.entry("institution", "publisher"),
            Map.entry("organization", "publisher"),
            Map.entry("school", "publisher"),
            Map.entry("address", "publisher-place"),
            Map.entry("location", "publisher-place"),
            Map.entry("volume", "volume"),
            Map.entry("issue", "issue"),
            Map.entry("chapter", "chapter-number"),
            Map.entry("edition", "edition"),
            Map.entry("version", "version"),
            Map.entry("pagetotal", "number-of-pages"),
            Map.entry("volumes", "number-of-volumes"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("abstract", "abstract"),
            Map.entry("annote", "annote"),
            Map.entry("annotation", "annote"),
            Map.entry("keywords", "keyword"),
            Map.entry("type", "genre"),
            Map.entry("eventtitle", "event-title"),
            Map.entry("venue", "event-place"),
            Map.entry("origtitle", "original-title"),
            Map.entry("origpublisher", "original-publisher"),
            Map.entry("library", "call-number"),
            Map.entry("pubstate", "status"));

    private static final Map<String, String> NAMES = Map.of(
            "author", "author",
            "editor", "editor",
            "translator", "translator",
            "bookauthor", "container-author",
            "director", "director",
            "holder", "author");

    private static final Map<String, String> DATES =
            Map.of("urldate", "accessed", "origdate", "original-date", "eventdate", "event-date");

    /** Read together, or telling of others. */
    private static final Set<String> APART = Set.of(
            "title",
            "subtitle",
            "year",
            "month",
            "day",
            "date",
            "entrysubtype",
            "language",
            "langid",
            "note",
            "addendum");

    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("english", "en"),
            Map.entry("american", "en-US"),
            Map.entry("usenglish", "en-US"),
            Map.entry("british", "en-GB"),
            Map.entry("ukenglish", "en-GB"),
            Map.entry("french", "fr"),
            Map.entry("german", "de"),
            Map.entry("ngerman", "de"),
            Map.entry("spanish", "es"),
            Map.entry("italian", "it"),
            Map.entry("portuguese", "pt"),
            Map.entry("dutch", "nl"),
            Map.entry("russian", "ru"),
            Map.entry("arabic", "ar"),
            Map.entry("turkish", "tr"),
            Map.entry("polish", "pl"),
            Map.entry("chinese", "zh"),
            Map.entry("japanese", "ja"));

    private final BibEntry read;
    private final EntryBuilder entry;

    BibFields(BibEntry read, EntryBuilder entry) {
        this.read = read;
        this.entry = entry;
    }

    void add() {
        type();
        title();
        new BibDate(read, entry).add();
        language();
        entry.text("note", "note", notes());
        read.fields().forEach((name, value) -> {
            if (!APART.contains(name) && !value.isBlank()) {
                add(name, value);
            }
        });
    }

    private void type() {
        String subtype = plain("entrysubtype");
        if (CslTypes.isOne(subtype)) {
            entry.text("entrysubtype", CslVariables.TYPE, subtype);
            return;
        } else if (!subtype.isEmpty()) {
            boolean periodical = read.type().equals("article") && CslTypes.isOne("article-" + subtype);
            if (periodical) {
                entry.text("entrysubtype", CslVariables.TYPE, "article-" + subtype);
                return;
            }
            entry.left("entrysubtype", subtype, "CSL has no such type");
        }
        if (!TYPES.containsKey(read.type())) {
            entry.left("@" + read.type(), read.key(), "an unknown type of entry, read as a document");
        }
        entry.text("@" + read.type(), CslVariables.TYPE, TYPES.getOrDefault(read.type(), "document"));
    }

    private void title() {
        String subtitle = plain("subtitle");
        String title = plain("title");
        entry.text(
                "title", "title", subtitle.isEmpty() || title.isEmpty() ? title + subtitle : title + ": " + subtitle);
    }

    private String plain(String field) {
        return read.field(field).map(TexText::plain).orElse("");
    }

    private String notes() {
        String note = read.field("note").map(BibFields::lines).orElse("");
        String more = plain("addendum");
        return note.isEmpty() || more.isEmpty() ? note + more : note + "\n" + more;
    }

    /** A note keeps its lines, which may be variables. */
    private static String lines(String tex) {
        return tex.lines().map(TexText::plain).collect(java.util.stream.Collectors.joining("\n"));
    }

    private void language() {
        String language = plain("language");
        String id = plain("langid");
        String given = language.isEmpty() ? id : language;
        entry.text("language", "language", LANGUAGES.getOrDefault(given.toLowerCase(Locale.ROOT), given));
        if (!language.isEmpty()
                && !id.isEmpty()
                && !tag(id).startsWith(tag(language).replaceFirst("-.*", ""))) {
            entry.left("langid", id, "there is another value for it: " + language);
        }
    }

    private static String tag(String language) {
        return LANGUAGES.getOrDefault(language.toLowerCase(Locale.ROOT), language);
    }

    private void add(String name, String tex) {
        if (NAMES.containsKey(name)) {
            BibNames names = BibNames.of(tex);
            for (BibNames.Name each : names.names()) {
                if (each.isBody()) {
                    entry.body(NAMES.get(name), each.written());
                } else {
                    entry.name(NAMES.get(name), each.written());
                }
            }
            if (names.others()) {
                entry.left(name, "and others", "names are missing in the file");
            }
        } else if (DATES.containsKey(name)) {
            entry.date(name, DATES.get(name), TexText.plain(tex));
        } else if (TEXTS.containsKey(name)) {
            entry.text(name, TEXTS.get(name), TexText.plain(tex));
        } else {
            addOther(name, tex);
        }
    }

    private void addOther(String name, String tex) {
        switch (name) {
            case "url":
                entry.text(name, CslVariables.URL, address(tex));
                break;
            case "doi":
                entry.text(name, "DOI", Doi.bare(address(tex)));
                break;
            case "pages":
                entry.text(name, "page", TexText.plain(tex.replaceAll("-{2,3}", "-")));
                break;
            case "number":
                entry.text(name, read.type().equals("article") ? "issue" : "number", TexText.plain(tex));
                break;
            case "howpublished":
                published(tex);
                break;
            default:
                entry.left(name, TexText.plain(tex), "CSL has no variable for this field");
        }
    }

    private void published(String tex) {
        String text = TexText.plain(tex);
        boolean isAddress = text.matches("https?://\\S+");
        entry.text("howpublished", isAddress ? CslVariables.URL : "container-title", isAddress ? address(tex) : text);
    }

    /** An address: its signs stand for themselves, though some programs put backslashes before them. */
    private static String address(String tex) {
        return tex.replaceFirst("^\\s*\\\\url\\s*", "")
                .replace("\\textasciitilde{}", "~")
                .replace("{\\textasciitilde}", "~")
                .replace("\\~{}", "~")
                .replaceAll("\\\\([_%&#~$])", "$1")
                .replaceAll("[{}]", "")
                .strip();
    }
}
