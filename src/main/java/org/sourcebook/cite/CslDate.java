package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.edtf.DateParts;
import org.sourcebook.edtf.Edtf;

/** Dates as CSL-JSON 1.0.2 has them, without losing a doubt. */
public final class CslDate {

    private CslDate() {}

    /** {@code date-parts} with {@code circa} and {@code season}, or {@code literal} words where numbers would say too much. */
    public static Map<String, Object> of(Edtf date) {
        Map<String, Object> value = new LinkedHashMap<>();
        Optional<DateParts> parts = date.dateParts();
        if (parts.isEmpty()) {
            value.put("literal", date.words());
            return value;
        }
        List<Object> points = new ArrayList<>();
        points.add(numbers(parts.get().start()));
        parts.get().end().ifPresent(end -> points.add(numbers(end)));
        value.put("date-parts", points);
        parts.get().start().season().ifPresent(season -> value.put("season", season));
        if (parts.get().circa()) {
            value.put("circa", true);
        }
        return value;
    }

    /** CSL writes years before the common era without a year 0: -1 is 1 BCE. */
    private static List<Object> numbers(DateParts.Point point) {
        List<Object> numbers = new ArrayList<>();
        numbers.add(point.year() > 0 ? point.year() : point.year() - 1);
        point.month().ifPresent(numbers::add);
        point.day().ifPresent(numbers::add);
        return numbers;
    }
}
