package org.sourcebook.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.edtf.Qualifier;
import org.sourcebook.model.CslVariables;

/** Turns citable records into the items of a CSL processor; what is not given is left out. */
final class CslItems {

    private static final String ISSUED = "issued";

    private CslItems() {}

    /** A record as an item, all but its date. */
    static CSLItemDataBuilder of(String id, Entity source) {
        Map<String, Object> item = new LinkedHashMap<>(CslItem.of(source));
        item.put("id", id);
        item.putIfAbsent("title", source.id().id());
        item.put(CslVariables.TYPE, type(item.get(CslVariables.TYPE)));
        item.remove(ISSUED);
        item.replaceAll((variable, value) -> CslVariables.isDate(variable) ? fitting((Map<?, ?>) value) : value);
        return new CSLItemDataBuilder(CSLItemData.fromJson(item));
    }

    /** The date of publication. */
    static Optional<Edtf> date(Entity source) {
        return new SourceFields(source).date(ISSUED);
    }

    /** The same item with a date. */
    static CSLItemData dated(CSLItemDataBuilder item, CSLDate date) {
        return new CSLItemDataBuilder(item.build()).issued(date).build();
    }

    /** A date by {@link CslDate}. */
    static CSLDate date(Edtf date) {
        Map<String, Object> csl = CslDate.of(date);
        boolean isCirca = date.qualifier() != Qualifier.UNCERTAIN; // "perhaps 2014" is not "about 2014"
        if (!(csl.get("date-parts") instanceof List<?> points) || !fits(points) || !isCirca) {
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

    private static Map<?, ?> fitting(Map<?, ?> date) {
        return date.get("date-parts") instanceof List<?> points && !fits(points) ? Map.of("literal", "") : date;
    }

    /** A site may have types of its own, which CSL does not know. */
    private static String type(Object type) {
        try {
            return CSLType.fromString(type.toString()).toString();
        } catch (IllegalArgumentException e) {
            return CslItem.DOCUMENT;
        }
    }
}
