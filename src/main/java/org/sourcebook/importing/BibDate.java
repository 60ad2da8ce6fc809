package org.sourcebook.importing;

import java.util.List;
import java.util.Locale;

/** The date of a BibTeX entry, in one field or in three. */
record BibDate(BibEntry read, EntryBuilder entry) {

    /** As BibTeX has them for strings. */
    static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** {@code date} is EDTF and says most; else year, month and day. */
    void add() {
        String year = plain("year");
        String month = plain("month");
        if (read.field("date").isPresent()) {
            String date = read.fields().get("date").replaceAll("[{}]", "").strip();
            entry.date("date", "issued", date);
            if (!year.isEmpty() && !entry.text("issued").contains(year)) {
                entry.date("year", "issued", year);
            }
            return;
        }
        String date = year.matches("[0-9]{4}") ? year + month(month, plain("day")) : year;
        entry.date("year", "issued", date);
        if (!month.isEmpty() && !date.contains("-")) {
            entry.left("month", month, "it is no month of a year");
        }
    }

    /** {@code -03-05} for {@code mar}, {@code March}, {@code 3}, {@code 5 March}; empty where there is no month in it. */
    private static String month(String written, String dayGiven) {
        String text = written.toLowerCase(Locale.ROOT);
        int month = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
        for (int i = 0; month == 0 && i < MONTHS.size(); i++) {
            month = text.matches("([0-9. ]*)" + MONTHS.get(i) + "[a-z]*\\.?( *[0-9]{1,2}\\.?)?") ? i + 1 : 0;
        }
        if (month < 1 || month > 12) {
            return "";
        }
        String day = dayGiven.isEmpty() && !text.matches("[0-9]+") ? text.replaceAll("[^0-9]", "") : dayGiven;
        return "-" + twoDigits(String.valueOf(month)) + (day.matches("[0-9]{1,2}") ? "-" + twoDigits(day) : "");
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private String plain(String field) {
        return read.field(field).map(TexText::plain).orElse("");
    }
}
