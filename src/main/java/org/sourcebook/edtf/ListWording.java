package org.sourcebook.edtf;

import java.util.List;
import java.util.function.Function;
import org.sourcebook.edtf.DateList.Choice;

/**
 * Says a list of dates in English: {@code 1667, 1668 or 1670 to 1672}, {@code 14 or 15 March 2015}, {@code 1960 and
 * December 1961}, {@code 3 December 1760 or earlier}.
 *
 * <p>A single range names its unit, lest it be taken for an interval: {@code some year from 1670 to 1672}.
 */
final class ListWording {

    private final DateList list;
    private final String conjunction;
    private final boolean withEra;

    ListWording(DateList list) {
        this.list = list;
        this.conjunction = list.choice() == Choice.ONE_OF ? "or" : "and";
        this.withEra = Wording.needsEra(list);
    }

    String words() {
        List<Member> members = list.members();
        if (members.size() == 1 && members.get(0) instanceof Member.Range range) {
            String some = list.choice() == Choice.ONE_OF ? "some " : "every ";
            return some + unit(range.from()) + " from " + said(range);
        }
        List<String> words = members.stream().map(this::said).toList();
        boolean nested = words.stream().anyMatch(word -> word.contains(" " + conjunction + " "));
        if (words.size() == 1 || !nested) {
            return English.list(words, conjunction);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + ", " + conjunction + " " + words.get(last);
    }

    private String said(Member member) {
        if (member instanceof Member.Range range) {
            return said(range);
        }
        Member.One one = (Member.One) member;
        String date = sharesYear() && !isLast(one)
                ? Wording.shortened(one.date(), sharesMonth())
                : new DateWording(one.date(), withEra).words();
        return switch (one.reach()) {
            case ITSELF -> date;
            case OR_EARLIER -> date + " " + conjunction + " earlier";
            case OR_LATER -> date + " " + conjunction + " later";
        };
    }

    private String said(Member.Range range) {
        return range.from().isPlain() && range.to().isPlain()
                ? Wording.pair(range.from(), range.to(), withEra)
                : new DateWording(range.from(), withEra).words() + " to "
                        + new DateWording(range.to(), withEra).words();
    }

    private boolean isLast(Member.One one) {
        return one.equals(list.members().get(list.members().size() - 1));
    }

    /** Whether the year can be said once at the end: all are months, or all are days, of one year and no more. */
    private boolean sharesYear() {
        boolean alone = list.members().stream()
                .allMatch(member -> member instanceof Member.One one && one.reach() == Reach.ITSELF);
        return alone
                && list.dates().allMatch(CalendarDate::isPlain)
                && list.dates().allMatch(date -> date.month().isPresent())
                && count(CalendarDate::precision) == 1
                && count(CalendarDate::year) == 1;
    }

    private boolean sharesMonth() {
        return count(CalendarDate::monthOrSeason) == 1;
    }

    private long count(Function<CalendarDate, ?> property) {
        return list.dates().map(property).distinct().count();
    }

    private static String unit(CalendarDate date) {
        return switch (date.precision()) {
            case YEAR -> "year";
            case SEASON -> date.season().orElseThrow().noun();
            case MONTH -> "month";
            case DAY, SECOND -> "day";
        };
    }
}
