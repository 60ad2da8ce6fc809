package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The variables of the Citation Style Language (CSL-JSON 1.0.2) that a field may hold: {@code container-title},
 * {@code author}, {@code issued}.
 *
 * <p>The order is that in which exports write them.
 */
public final class CslVariables {

    /** The kind of publication, one of CSL's words ({@code article-journal}). */
    public static final String TYPE = "type";

    /** The address on the web. */
    public static final String URL = "URL";

    private static final List<String> TEXTS = List.of(
            "title",
            "container-title",
            "publisher",
            "volume",
            "issue",
            "page",
            "DOI",
            "ISBN",
            "language",
            "title-short",
            "container-title-short",
            "collection-title",
            "collection-number",
            "volume-title",
            "publisher-place",
            "edition",
            "version",
            "number",
            "number-of-pages",
            "number-of-volumes",
            "chapter-number",
            "part-number",
            "section",
            "ISSN",
            "PMID",
            "PMCID",
            "abstract",
            "annote",
            "note",
            "keyword",
            "genre",
            "medium",
            "source",
            "status",
            "jurisdiction",
            "authority",
            "division",
            "references",
            "dimensions",
            "scale",
            "event-title",
            "event-place",
            "original-title",
            "original-publisher",
            "original-publisher-place",
            "reviewed-title",
            "reviewed-genre",
            "archive",
            "archive_collection",
            "archive_location",
            "archive-place",
            "call-number",
            "citation-key");

    private static final List<String> NAMES = List.of(
            "author",
            "editor",
            "translator",
            "chair",
            "collection-editor",
            "compiler",
            "composer",
            "container-author",
            "contributor",
            "curator",
            "director",
            "editorial-director",
            "executive-producer",
            "guest",
            "host",
            "illustrator",
            "interviewer",
            "narrator",
            "organizer",
            "original-author",
            "performer",
            "producer",
            "recipient",
            "reviewed-author",
            "script-writer",
            "series-creator");

    private static final List<String> DATES =
            List.of("issued", "event-date", "original-date", "available-date", "submitted", "accessed");

    private CslVariables() {}

    /** Every one of them. */
    public static List<String> all() {
        List<String> all = new ArrayList<>(List.of(TYPE));
        all.addAll(TEXTS);
        all.addAll(NAMES);
        all.addAll(DATES);
        all.add(URL);
        return all;
    }

    /** Whether it holds names of people and bodies. */
    public static boolean isNames(String variable) {
        return NAMES.contains(variable);
    }

    public static boolean isDate(String variable) {
        return DATES.contains(variable);
    }

    /** Whether a field of this type can hold it. */
    static boolean fits(String variable, FieldType type) {
        if (isNames(variable)) {
            return type instanceof ListType list && list.of() instanceof TextType;
        } else if (isDate(variable)) {
            return type instanceof DateType;
        }
        return type instanceof TextType
                || type instanceof EnumType
                || type instanceof UrlType
                || type instanceof TagType
                || type instanceof NumberType;
    }
}
