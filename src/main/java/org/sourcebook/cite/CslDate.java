package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sourcebook.edtf.DateParts;
import org.sourcebook.edtf.Edtf;

/** Dates as CSL-JSON 1.0.2 has them, without losing a doubt. */
public final class CslDate {

    private static final int FIRST_SEASON = 21;
    private static final int MONTH_OF_SPRING = 13;
    private static final int LAST_OF_FOUR_DIGITS = 9999;

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

    /**
     * The EDTF that a date of CSL means; empty where it has no numbers.
     *
     * <p>A season may stand in {@code season}, or as a month from 13 on, as some programs write it.
     */
    public static Optional<String> edtf(Map<?, ?> date) {
        if (!(date.get("date-parts") instanceof List<?> points) || points.isEmpty() || points.size() > 2) {
            return Optional.empty();
        }
        List<String> written = new ArrayList<>();
        String circa = isCirca(date.get("circa")) ? "~" : "";
        for (Object point : points) {
            point(point).ifPresent(text -> written.add(text + season(date) + circa));
        }
        String text = String.join("/", written);
        boolean whole = written.size() == points.size();
        return whole && Edtf.parse(text).date().isPresent() ? Optional.of(text) : Optional.empty();
    }

    private static boolean isCirca(Object circa) {
        return Boolean.TRUE.equals(circa) || circa instanceof Number || circa instanceof String text && !text.isBlank();
    }

    /** What a season adds to a year; what is none gives a date that cannot be read, so that it is not dropped. */
    private static String season(Map<?, ?> date) {
        if (!date.containsKey("season")) {
            return "";
        }
        long season = number(date.get("season")).orElse(0);
        return "-" + (season < FIRST_SEASON ? season + FIRST_SEASON - 1 : season);
    }

    private static Optional<String> point(Object point) {
        if (!(point instanceof List<?> parts) || parts.isEmpty() || parts.size() > 3) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            OptionalLong number = number(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            text.append(text.length() == 0 ? year(number.getAsLong()) : "-" + part(number.getAsLong(), parts.size()));
        }
        return Optional.of(text.toString());
    }

    private static String year(long written) {
        long year = written < 0 ? written + 1 : written;
        if (Math.abs(year) > LAST_OF_FOUR_DIGITS) {
            return "Y" + year;
        }
        String digits = Long.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(4 - digits.length()) + digits;
    }

    /** A month or day in two digits; a year and one number from 13 to 16 is a season. */
    private static String part(long number, int parts) {
        boolean isSeason = parts == 2 && number >= MONTH_OF_SPRING && number < MONTH_OF_SPRING + 4;
        long code = isSeason ? number - MONTH_OF_SPRING + FIRST_SEASON : number;
        return (code >= 0 && code < 10 ? "0" : "") + code;
    }

    private static OptionalLong number(Object value) {
        if (value instanceof Number number) {
            return OptionalLong.of(number.longValue());
        }
        return value instanceof String text && text.strip().matches("-?[0-9]{1,12}")
                ? OptionalLong.of(Long.parseLong(text.strip()))
                : OptionalLong.empty();
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
