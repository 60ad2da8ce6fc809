package org.sourcebook.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Value;

/** Turns citable records into the items of a CSL processor; what is not given is left out. */
final class CslItems {

    /** The values of {@code link} that keep an address out of references. */
    private static final Set<String> UNLINKED = Set.of("text-only", "none");

    private CslItems() {}

    /** A record as an item, all but its date. */
    static CSLItemDataBuilder of(String id, Entity source) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(id)
                .type(type(source))
                .title(text(source, "title", source.id().id()));
        CSLName[] authors = authors(source);
        if (authors.length > 0) {
            item.author(authors);
        }
        given(source, "publisher").ifPresent(item::publisher);
        given(source, "container").ifPresent(item::containerTitle);
        given(source, "volume").ifPresent(item::volume);
        given(source, "issue").ifPresent(item::issue);
        given(source, "pages").ifPresent(item::page);
        given(source, "doi").ifPresent(item::DOI);
        given(source, "isbn").ifPresent(item::ISBN);
        given(source, "language").ifPresent(item::language);
        if (!UNLINKED.contains(text(source, "link", ""))) {
            given(source, "url").ifPresent(item::URL);
        }
        return item;
    }

    static Optional<Edtf> date(Entity source) {
        return source.get("date").filter(Value.Date.class::isInstance).map(value -> ((Value.Date) value).date());
    }

    /** The same item with a date. */
    static CSLItemData dated(CSLItemDataBuilder item, CSLDate date) {
        return new CSLItemDataBuilder(item.build()).issued(date).build();
    }

    /** A date by {@link CslDate}. */
    static CSLDate date(Edtf date) {
        Map<String, Object> csl = CslDate.of(date);
        if (!(csl.get("date-parts") instanceof List<?> points) || !fits(points)) {
            return literal(date.words());
        }
        int[][] numbers = points.stream().map(CslItems::numbers).toArray(int[][]::new);
        CSLDateBuilder built = new CSLDateBuilder().dateParts(numbers);
        if (csl.get("season") instanceof Integer season) {
            built.season(season);
        }
        return csl.containsKey("circa") ? built.circa(true).build() : built.build();
    }

    static CSLDate literal(String words) {
        return new CSLDateBuilder().literal(words).build();
    }

    /** A processor counts years in {@code int}. */
    private static boolean fits(List<?> points) {
        return points.stream()
                .allMatch(point -> Math.abs(((Number) ((List<?>) point).get(0)).longValue()) < YearSuffix.FIRST);
    }

    private static int[] numbers(Object point) {
        return ((List<?>) point)
                .stream().mapToInt(number -> ((Number) number).intValue()).toArray();
    }

    private static CSLType type(Entity source) {
        try {
            return CSLType.fromString(text(source, "type", CSLType.DOCUMENT.toString()));
        } catch (IllegalArgumentException e) {
            // A site may have types of its own, which CSL does not know.
            return CSLType.DOCUMENT;
        }
    }

    private static CSLName[] authors(Entity source) {
        return source.get("authors")
                .filter(Value.Items.class::isInstance)
                .map(value -> ((Value.Items) value)
                        .items().stream()
                                .filter(Value.Text.class::isInstance)
                                .map(item -> name(((Value.Text) item).text()))
                                .toArray(CSLName[]::new))
                .orElse(new CSLName[0]);
    }

    /** {@code Family, Given}, {@code Family, Jr., Given}, or a body's name. */
    private static CSLName name(String written) {
        String[] parts = written.split("\\s*,\\s*");
        CSLNameBuilder name = new CSLNameBuilder();
        if (parts.length == 2) {
            return name.family(parts[0]).given(parts[1]).build();
        }
        return parts.length == 3
                ? name.family(parts[0]).suffix(parts[1]).given(parts[2]).build()
                : name.literal(written).build();
    }

    private static Optional<String> given(Entity source, String field) {
        return source.get(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .filter(text -> !text.isBlank());
    }

    private static String text(Entity source, String field, String otherwise) {
        return given(source, field).orElse(otherwise);
    }
}
