package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sourcebook.cite.CslName;
import org.sourcebook.model.CslVariables;

/** The tags of RIS as variables of CSL. */
final class RisFields {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article-journal"),
            Map.entry("JFULL", "periodical"),
            Map.entry("EJOUR", "article-journal"),
            Map.entry("ABST", "article-journal"),
            Map.entry("INPR", "article-journal"),
            Map.entry("MGZN", "article-magazine"),
            Map.entry("NEWS", "article-newspaper"),
            Map.entry("BLOG", "post-weblog"),
            Map.entry("ELEC", "webpage"),
            Map.entry("ICOMM", "personal_communication"),
            Map.entry("PCOMM", "personal_communication"),
            Map.entry("RPRT", "report"),
            Map.entry("GOVDOC", "report"),
            Map.entry("CPAPER", "paper-conference"),
            Map.entry("CONF", "paper-conference"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("ENCYC", "entry-encyclopedia"),
            Map.entry("DICT", "entry-dictionary"),
            Map.entry("STAT", "legislation"),
            Map.entry("BILL", "bill"),
            Map.entry("UNBILL", "bill"),
            Map.entry("HEAR", "hearing"),
            Map.entry("LEGAL", "regulation"),
            Map.entry("CASE", "legal_case"),
            Map.entry("THES", "thesis"),
            Map.entry("DATA", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("PAT", "patent"),
            Map.entry("STAND", "standard"),
            Map.entry("MAP", "map"),
            Map.entry("MANSCPT", "manuscript"),
            Map.entry("UNPB", "manuscript"),
            Map.entry("PAMP", "pamphlet"),
            Map.entry("ART", "graphic"),
            Map.entry("FIGURE", "figure"),
            Map.entry("SLIDE", "speech"),
            Map.entry("SOUND", "song"),
            Map.entry("MUSIC", "musical_score"),
            Map.entry("VIDEO", "motion_picture"),
            Map.entry("MPCT", "motion_picture"),
            Map.entry("ADVS", "broadcast"),
            Map.entry("SER", "book"),
            Map.entry("GEN", "document"));

    private static final Map<String, String> NAMES = Map.of(
            "AU", "author",
            "A1", "author",
            "A2", "editor",
            "ED", "editor",
            "A3", "collection-editor",
            "A4", "translator");

    private static final Map<String, String> DATES =
            Map.of("DA", "issued", "PY", "issued", "Y1", "issued", "Y2", "accessed");

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("TI", "title"),
            Map.entry("T1", "title"),
            Map.entry("CT", "title"),
            Map.entry("ST", "title-short"),
            Map.entry("T2", "container-title"),
            Map.entry("JO", "container-title"),
            Map.entry("JF", "container-title"),
            Map.entry("BT", "container-title"),
            Map.entry("JA", "container-title-short"),
            Map.entry("J2", "container-title-short"),
            Map.entry("T3", "collection-title"),
            Map.entry("PB", "publisher"),
            Map.entry("CY", "publisher-place"),
            Map.entry("PP", "publisher-place"),
            Map.entry("VL", "volume"),
            Map.entry("IS", "issue"),
            Map.entry("CP", "issue"),
            Map.entry("M1", "number"),
            Map.entry("NV", "number-of-volumes"),
            Map.entry("ET", "edition"),
            Map.entry("SE", "section"),
            Map.entry("LA", "language"),
            Map.entry("UR", CslVariables.URL),
            Map.entry("AB", "abstract"),
            Map.entry("N2", "abstract"),
            Map.entry("DB", "archive"),
            Map.entry("DP", "source"),
            Map.entry("CN", "call-number"));

    private static final Set<String> NOTES = Set.of("N1", "N2", "AB");
    private static final int DIGITS_OF_ISSN = 8;

    private final EntryBuilder entry;
    private final String type;
    private final List<String> notes = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private String firstPage = "";
    private String lastPage = "";

    RisFields(EntryBuilder entry, String type) {
        this.entry = entry;
        this.type = type.toUpperCase(Locale.ROOT);
    }

    /** Whether the lines of a value mean something. */
    static boolean isNote(String tag) {
        return NOTES.contains(tag);
    }

    void add(List<RisReader.Tagged> tags) {
        // The kind of work, where CSL has a word for it, says more than the type of RIS.
        tags.stream()
                .filter(each -> each.tag().equals("M3") && CslTypes.isOne(value(each)))
                .findFirst()
                .ifPresent(each -> entry.text("M3", CslVariables.TYPE, value(each)));
        tags.forEach(each -> add(each.tag(), value(each)));
        type();
        entry.text("SP", "page", pages());
        entry.text("KW", "keyword", String.join("; ", words));
        entry.text("N1", "note", String.join("\n", notes));
    }

    private static String value(RisReader.Tagged tagged) {
        return tagged.value().toString().strip();
    }

    private void type() {
        if (TYPES.containsKey(type)) {
            if (!entry.has(CslVariables.TYPE)) {
                entry.text("TY", CslVariables.TYPE, TYPES.get(type));
            }
        } else {
            entry.left("TY", type, "RIS has no such type");
            if (!entry.has(CslVariables.TYPE)) {
                entry.text("TY", CslVariables.TYPE, "document");
            }
        }
    }

    private void add(String tag, String value) {
        if (value.isEmpty()) {
            return;
        } else if (NAMES.containsKey(tag)) {
            entry.name(NAMES.get(tag), name(value));
        } else if (DATES.containsKey(tag)) {
            date(tag, value);
        } else if (TEXTS.containsKey(tag)) {
            entry.text(tag, TEXTS.get(tag), value);
        } else {
            addOther(tag, value);
        }
    }

    private void addOther(String tag, String value) {
        switch (tag) {
            case "ID":
                entry.key(value);
                break;
            case "SP":
                firstPage = value;
                break;
            case "EP":
                lastPage = value;
                break;
            case "KW":
                words.add(value);
                break;
            case "N1":
                notes.add(value);
                break;
            case "DO":
                entry.text(tag, "DOI", Doi.bare(value));
                break;
            case "SN":
                entry.text(tag, serial(value), value);
                break;
            case "M3":
                if (!value.equals(entry.text(CslVariables.TYPE))) {
                    entry.text(tag, "genre", value);
                }
                break;
            default:
                entry.left(tag, value, "CSL has no variable for this tag");
        }
    }

    /** {@code Family, Given, Suffix}; our fields have the suffix in the middle. */
    private static String name(String written) {
        String[] parts = written.split("\\s*,\\s*");
        return parts.length == 3 ? new CslName(parts[0], parts[2], parts[1], "").written() : String.join(", ", parts);
    }

    /** {@code YYYY/MM/DD/other}, parts left empty where they are not known; or what people type. */
    private void date(String tag, String value) {
        String[] parts = value.split("/", 4);
        boolean slashed = parts.length > 1 && parts[0].matches("-?[0-9]{4}") && parts[1].matches("[0-9]{0,2}");
        if (!slashed) {
            dated(tag, value);
            return;
        }
        StringBuilder date = new StringBuilder(parts[0]);
        for (int i = 1; i < Math.min(parts.length, 3) && !parts[i].isBlank(); i++) {
            date.append(parts[i].strip().length() == 1 ? "-0" : "-").append(parts[i].strip());
        }
        if (parts.length > 3 && !parts[3].isBlank()) {
            entry.left(tag, value, "read as " + date);
        }
        dated(tag, date.toString());
    }

    /** Of two dates of publication the one that says more is kept; a year alone adds nothing to a day in it. */
    private void dated(String tag, String date) {
        String variable = DATES.get(tag);
        String before = entry.text(variable);
        if (!before.isEmpty() && before.startsWith(date)) {
            return;
        } else if (!before.isEmpty() && date.startsWith(before)) {
            entry.taken(variable);
        }
        entry.date(tag, variable, date);
    }

    private String serial(String value) {
        long digits = value.chars()
                .filter(c -> c >= '0' && c <= '9' || c == 'X' || c == 'x')
                .count();
        return digits == DIGITS_OF_ISSN ? "ISSN" : "ISBN";
    }

    private String pages() {
        boolean alone = lastPage.isEmpty() || lastPage.equals(firstPage) || firstPage.matches(".*[-–].*");
        if (alone && !lastPage.isEmpty() && !firstPage.endsWith(lastPage)) {
            entry.left("EP", lastPage, "the first page says otherwise: " + firstPage);
        }
        return alone ? firstPage : firstPage.isEmpty() ? lastPage : firstPage + "-" + lastPage;
    }
}
