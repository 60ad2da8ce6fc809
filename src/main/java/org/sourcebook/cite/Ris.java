package org.sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.DateParts;
import org.sourcebook.edtf.Edtf;

/** A citable record in RIS; a date in doubt keeps its words as a note, since RIS has no doubt. */
public final class Ris {

    /** Reference types by CSL's types. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "JOUR"),
            Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"),
            Map.entry("post-weblog", "BLOG"),
            Map.entry("webpage", "ELEC"),
            Map.entry("post", "ELEC"),
            Map.entry("report", "RPRT"),
            Map.entry("paper-conference", "CPAPER"),
            Map.entry("book", "BOOK"),
            Map.entry("chapter", "CHAP"),
            Map.entry("legislation", "STAT"),
            Map.entry("legal_case", "CASE"),
            Map.entry("thesis", "THES"),
            Map.entry("dataset", "DATA"));

    /** Of two types of CSL with one type here, the one that is not meant where nothing more is said. */
    private static final Set<String> SECOND = Set.of("post");

    /** CSL's variables by their tags. */
    private static final Map<String, String> VARIABLES = variables();

    private Ris() {}

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("TI", "title");
        variables.put("T2", "container-title");
        variables.put("PB", "publisher");
        variables.put("VL", "volume");
        variables.put("IS", "issue");
        variables.put("SP", "page");
        variables.put("DO", "DOI");
        variables.put("SN", "ISBN");
        variables.put("LA", "language");
        variables.put("T3", "collection-title");
        variables.put("CY", "publisher-place");
        variables.put("ET", "edition");
        variables.put("AB", "abstract");
        return variables;
    }

    /** The record; where its type says less than CSL's does, {@code M3}, the kind of work, says it whole. */
    public static String of(Entity source) {
        SourceFields fields = new SourceFields(source);
        StringBuilder record = new StringBuilder();
        String csl = fields.text("type");
        tag(record, "TY", TYPES.getOrDefault(csl, "GEN"));
        tag(record, "ID", source.id().id());
        fields.names("author").forEach(author -> tag(record, "AU", name(author)));
        fields.names("editor").forEach(editor -> tag(record, "A2", name(editor)));
        VARIABLES.forEach((tag, variable) -> tag(record, tag, fields.text(variable)));
        tag(record, "M3", TYPES.containsKey(csl) && !SECOND.contains(csl) ? "" : csl);
        fields.date("issued").ifPresent(date -> date(record, date));
        tag(record, "UR", fields.address());
        return record.append("ER  - \n").toString();
    }

    /** {@code Family, Given, Suffix}. */
    private static String name(String written) {
        CslName name = CslName.of(written);
        return name.suffix().isEmpty() ? written : name.family() + ", " + name.given() + ", " + name.suffix();
    }

    /** A doubt, or a stretch of time, stands in a note, by the name CSL has for the date, in EDTF and in words. */
    private static void date(StringBuilder record, Edtf date) {
        Optional<DateParts> parts =
                date.dateParts().filter(each -> date.machine().isPresent());
        if (parts.isPresent()) {
            tag(record, "DA", PageCitation.ris(parts.get().start()));
        } else {
            tag(record, "N1", "issued: " + date.text() + " (" + date.words() + ")");
        }
    }

    private static void tag(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value.replace('\n', ' ')).append('\n');
        }
    }
}
