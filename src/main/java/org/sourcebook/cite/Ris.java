package org.sourcebook.cite;

import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.DateParts;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Value;

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

    private Ris() {}

    public static String of(Entity source) {
        StringBuilder record = new StringBuilder();
        tag(record, "TY", TYPES.getOrDefault(SourceFields.text(source, "type"), "GEN"));
        tag(record, "ID", source.id().id());
        SourceFields.authors(source).forEach(author -> tag(record, "AU", author));
        tag(record, "TI", SourceFields.text(source, "title"));
        tag(record, "T2", SourceFields.text(source, "container"));
        tag(record, "PB", SourceFields.text(source, "publisher"));
        tag(record, "VL", SourceFields.text(source, "volume"));
        tag(record, "IS", SourceFields.text(source, "issue"));
        tag(record, "SP", SourceFields.text(source, "pages"));
        tag(record, "DO", SourceFields.text(source, "doi"));
        tag(record, "SN", SourceFields.text(source, "isbn"));
        tag(record, "LA", SourceFields.text(source, "language"));
        source.get("date")
                .filter(Value.Date.class::isInstance)
                .ifPresent(value -> date(record, ((Value.Date) value).date()));
        tag(record, "UR", SourceFields.address(source));
        return record.append("ER  - \n").toString();
    }

    private static void date(StringBuilder record, Edtf date) {
        Optional<DateParts> parts =
                date.dateParts().filter(each -> date.machine().isPresent());
        if (parts.isPresent()) {
            tag(record, "DA", PageCitation.ris(parts.get().start()));
        } else {
            tag(record, "N1", "Date: " + date.words());
        }
    }

    private static void tag(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(tag).append("  - ").append(value.replace('\n', ' ')).append('\n');
        }
    }
}
