package org.sourcebook.edtf;

import java.util.List;

/** The few English words and joints that dates need; never the locale's. */
final class English {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private English() {}

    static String month(int number) {
        return MONTHS.get(number - 1);
    }

    /** The month a name or its first three letters stand for, in any case; 0 if none. */
    static int monthNumber(String name) {
        for (int month = 1; month <= 12; month++) {
            String full = month(month);
            boolean abbreviated = name.length() == 3 || name.equalsIgnoreCase("sept");
            int length = abbreviated ? name.length() : full.length();
            if (length <= full.length() && name.equalsIgnoreCase(full.substring(0, length))) {
                return month;
            }
        }
        return 0;
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    static String list(List<String> words, String conjunction) {
        int last = words.size() - 1;
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " " + conjunction + " " + words.get(last);
    }
}
