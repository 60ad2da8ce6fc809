package org.sourcebook.cite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/** A citable record as an entry for BibTeX and BibLaTeX; its date is EDTF, which BibLaTeX reads. */
public final class BibTex {

    private static final String OTHER = "misc";

    /** Entry types by CSL's types. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("review-book", "article"),
            Map.entry("paper-conference", "inproceedings"),
            Map.entry("book", "book"),
            Map.entry("chapter", "incollection"),
            Map.entry("report", "techreport"),
            Map.entry("thesis", "phdthesis"));

    private BibTex() {}

    public static String of(Entity source) {
        String type = TYPES.getOrDefault(SourceFields.text(source, "type"), OTHER);
        StringBuilder entry = new StringBuilder("@" + type + "{" + source.id().id());
        field(entry, "author", authors(SourceFields.authors(source)));
        field(entry, "title", "{" + escaped(SourceFields.text(source, "title")) + "}");
        field(entry, container(type), escaped(SourceFields.text(source, "container")));
        field(entry, publisher(type), escaped(SourceFields.text(source, "publisher")));
        field(entry, "volume", escaped(SourceFields.text(source, "volume")));
        field(entry, "number", escaped(SourceFields.text(source, "issue")));
        field(entry, "pages", escaped(SourceFields.text(source, "pages")));
        field(entry, "doi", escaped(SourceFields.text(source, "doi")));
        field(entry, "isbn", escaped(SourceFields.text(source, "isbn")));
        field(entry, "langid", escaped(SourceFields.text(source, "language")));
        source.get("date").filter(Value.Date.class::isInstance).ifPresent(value -> date(entry, (Value.Date) value));
        field(entry, "url", SourceFields.address(source).replace("{", "%7B").replace("}", "%7D"));
        return entry.append("\n}\n").toString();
    }

    /** The year besides the date, for BibTeX, which knows no dates; none where the year itself is in doubt. */
    private static void date(StringBuilder entry, Value.Date value) {
        field(entry, "date", value.date().text()); // read as EDTF: its signs are not TeX's
        if (value.date().machine().isPresent()) {
            value.date().year().ifPresent(year -> field(entry, "year", Long.toString(year)));
        }
    }

    private static String container(String type) {
        return switch (type) {
            case "article" -> "journal";
            case "inproceedings", "incollection" -> "booktitle";
            case "book" -> "series";
            default -> "howpublished";
        };
    }

    private static String publisher(String type) {
        return switch (type) {
            case "techreport" -> "institution";
            case "phdthesis" -> "school";
            default -> "publisher";
        };
    }

    /** A name without a comma is a body's and must not be taken apart. */
    private static String authors(List<String> authors) {
        return authors.stream()
                .map(name -> name.contains(", ") ? escaped(name) : "{" + escaped(name) + "}")
                .collect(Collectors.joining(" and "));
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** A text with the signs that mean something to TeX written out. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("&%$#_{}".indexOf(c) >= 0) {
                out.append('\\').append(c);
            } else if (c == '\\') {
                out.append("\\textbackslash{}");
            } else if (c == '~') {
                out.append("\\textasciitilde{}");
            } else if (c == '^') {
                out.append("\\textasciicircum{}");
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
