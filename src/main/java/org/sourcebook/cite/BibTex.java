package org.sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;

/** A citable record as an entry for BibTeX and BibLaTeX; its date is EDTF, which BibLaTeX reads. */
public final class BibTex {

    private static final String OTHER = "misc";
    private static final String ARTICLE = "article";

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

    /** The types of CSL that an entry type stands for by itself. */
    private static final Set<String> NAMESAKES =
            Set.of("", "document", "article-journal", "paper-conference", "book", "chapter", "report", "thesis");

    /** CSL's variables by the fields of an entry that are the same for all types. */
    private static final Map<String, String> VARIABLES = variables();

    private BibTex() {}

    private static Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        variables.put("volume", "volume");
        variables.put("pages", "page");
        variables.put("doi", "DOI");
        variables.put("isbn", "ISBN");
        variables.put("langid", "language");
        variables.put("issn", "ISSN");
        variables.put("edition", "edition");
        variables.put("address", "publisher-place");
        variables.put("shorttitle", "title-short");
        variables.put("abstract", "abstract");
        variables.put("keywords", "keyword");
        variables.put("note", "note");
        return variables;
    }

    /** The entry; where its type says less than CSL's does, {@code entrysubtype} says it whole. */
    public static String of(Entity source) {
        SourceFields fields = new SourceFields(source);
        String csl = fields.text("type");
        String type = TYPES.getOrDefault(csl, OTHER);
        StringBuilder entry = new StringBuilder("@" + type + "{" + source.id().id());
        field(entry, "author", names(fields.names("author")));
        field(entry, "editor", names(fields.names("editor")));
        field(entry, "title", "{" + escaped(fields.text("title")) + "}");
        field(entry, container(type), escaped(fields.text("container-title")));
        field(entry, publisher(type), escaped(fields.text("publisher")));
        field(entry, type.equals(ARTICLE) ? "number" : "issue", escaped(fields.text("issue")));
        VARIABLES.forEach((name, variable) -> field(entry, name, escaped(fields.text(variable))));
        field(entry, "entrysubtype", NAMESAKES.contains(csl) ? "" : csl);
        fields.date("issued").ifPresent(date -> date(entry, date));
        field(entry, "url", fields.address().replace("{", "%7B").replace("}", "%7D"));
        return entry.append("\n}\n").toString();
    }

    /** The year besides the date, for BibTeX, which knows no dates; none where the year itself is in doubt. */
    private static void date(StringBuilder entry, Edtf date) {
        field(entry, "date", date.text()); // read as EDTF: its signs are not TeX's
        if (date.machine().isPresent()) {
            date.year().ifPresent(year -> field(entry, "year", Long.toString(year)));
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
    private static String names(List<String> names) {
        return names.stream()
                .map(name -> name.contains(", ") ? escaped(name) : "{" + escaped(name) + "}")
                .collect(Collectors.joining(" and "));
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty() && !value.equals("{}")) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** A text with the signs that mean something to TeX written out; braces out of balance would break the file. */
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
                out.append(isTwice(text, i) ? "{}" : "").append(c);
            }
        }
        String written = out.toString();
        return isBalanced(text)
                ? written
                : written.replace("\\{", "\\textbraceleft{}").replace("\\}", "\\textbraceright{}");
    }

    /** Whether this sign and the one before would become one: a dash, a quotation mark. */
    private static boolean isTwice(String text, int at) {
        return at > 0 && "-'`".indexOf(text.charAt(at)) >= 0 && text.charAt(at) == text.charAt(at - 1);
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth == 0;
    }
}
