package org.sourcebook.edtf;

import java.util.Optional;

/** Reads what follows the {@code T}: a time of day to the second, and its distance from UTC. */
final class TimeReader {

    private static final int FURTHEST_ZONE = 14 * 60;

    private final Cursor in;

    TimeReader(Cursor in) {
        this.in = in;
    }

    Optional<DateTime> read(CalendarDate date) {
        int from = in.position();
        int hour = two(24, "hours go from 00 to 24");
        colon();
        int minute = two(59, "minutes go from 00 to 59");
        secondsFollow();
        colon();
        int second = two(60, "seconds go from 00 to 59");
        if (!in.hasFailed() && hour == 24 && minute + second > 0) {
            in.fail(from, "24:00:00 is the end of a day; nothing comes after it", "");
        }
        if (!in.hasFailed() && second == 60 && minute != 59) {
            in.fail(from, "a second 60 is a leap second, and only minute 59 has one", "");
        }
        int zoneAt = in.position();
        readZone();
        return in.hasFailed()
                ? Optional.empty()
                : Optional.of(new DateTime(date, hour, minute, second, in.since(zoneAt)));
    }

    private void colon() {
        if (!in.hasFailed() && !in.take(":")) {
            in.failHere();
        }
    }

    private void secondsFollow() {
        if (!in.hasFailed() && (in.atEnd() || in.at("Z") || in.at("+") || in.at("-"))) {
            in.fail(in.position(), "a time of day has seconds", "leave the time out where they are not known");
        }
    }

    private int two(int highest, String rule) {
        if (in.hasFailed()) {
            return 0;
        }
        int from = in.position();
        String digits = in.takeDigits();
        if (digits.isEmpty()) {
            in.failHere();
            return 0;
        }
        if (digits.length() != 2) {
            in.fail(from, "each part of a time has two digits", "23:20:30+04:30");
            return 0;
        }
        if (Integer.parseInt(digits) > highest) {
            in.fail(from, rule, "");
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private void readZone() {
        if (in.hasFailed() || in.take("Z")) {
            return;
        }
        int from = in.position();
        boolean west = in.at("-");
        if (!in.take("+") && !in.take("-")) {
            return;
        }
        int hours = two(14, "no place is more than 14 hours from UTC");
        int minutes = in.take(":") ? two(59, "minutes go from 00 to 59") : 0;
        if (!in.hasFailed() && hours * 60 + minutes > FURTHEST_ZONE) {
            in.fail(from, "no place is more than 14 hours from UTC", "");
        }
        if (!in.hasFailed() && west && hours + minutes == 0) {
            in.fail(from, "UTC is written Z", "");
        }
    }
}
