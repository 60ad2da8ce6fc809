package org.sourcebook.edtf;

import java.util.Optional;

/** Dates as HTML's {@code datetime} attribute has them: no doubt, no season, no year before 1. */
final class MachineForm {

    private MachineForm() {}

    static Optional<String> of(Form form) {
        if (form instanceof CalendarDate date) {
            return date(date);
        }
        return form instanceof DateTime time ? instant(time) : Optional.empty();
    }

    private static Optional<String> date(CalendarDate date) {
        if (!date.isPlain()
                || date.season().isPresent()
                || date.year().isEstimated()
                || date.year().lowest() < 1) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(Numbers.padded(date.year().lowest(), 4));
        date.month().ifPresent(month -> text.append('-').append(month.digits()));
        date.day().ifPresent(day -> text.append('-').append(day.digits()));
        return Optional.of(text.toString());
    }

    /** HTML has no leap second and no 24 o'clock, and wants the minutes of a time zone. */
    private static Optional<String> instant(DateTime time) {
        if (time.hour() == 24 || time.second() == 60) {
            return Optional.empty();
        }
        String zone = time.zone().length() == 3 ? time.zone() + ":00" : time.zone();
        return date(time.date()).map(date -> date + "T" + time.clock() + zone);
    }
}
