package org.sourcebook.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sourcebook.edtf.Qualifier;

/** A timeline: what happened when, as far as anybody knows. */
final class Timeline {

    /** More make a drawing that nobody reads. */
    static final int MOST = 200;

    private Timeline() {}

    static Drawing of(List<Happening> happenings, String title) {
        if (happenings.isEmpty()) {
            return Drawing.NONE;
        }
        List<Happening> drawn = happenings.size() > MOST ? happenings.subList(0, MOST) : happenings;
        String cut = drawn.size() == happenings.size()
                ? ""
                : "Drawn are the first " + drawn.size() + " of " + happenings.size() + "; the list has them all.";
        String description = drawn.size() + " entries in order of time. The first: "
                + Texts.sentence(drawn.get(0).when()) + " The last: "
                + Texts.sentence(drawn.get(drawn.size() - 1).when()) + " The same follows as a list.";
        return new Frame("timeline", title, description, List.of(cut, reading(drawn)))
                .around(layout -> TimelineSheet.of(drawn, layout));
    }

    /** How to read the marks that are there. */
    private static String reading(List<Happening> happenings) {
        Set<TimeMark.Sort> used = EnumSet.noneOf(TimeMark.Sort.class);
        happenings.forEach(happening -> TimeMark.of(happening.date()).forEach(mark -> used.add(mark.sort())));
        boolean doubtful =
                happenings.stream().anyMatch(happening -> happening.date().qualifier() != Qualifier.NONE);
        List<String> told = new ArrayList<>();
        tell(used.contains(TimeMark.Sort.POINT), "a dot is a day", told);
        tell(used.contains(TimeMark.Sort.BAND), "a hollow band is a time in which it was, no more is known", told);
        tell(used.contains(TimeMark.Sort.BAR), "a filled bar went on all the time", told);
        tell(doubtful, "broken edges mean about or perhaps, with how early or late it may have been", told);
        tell(
                used.contains(TimeMark.Sort.OPEN_START) || used.contains(TimeMark.Sort.OPEN_END),
                "an arrow has no end there",
                told);
        tell(
                used.contains(TimeMark.Sort.LOST_START) || used.contains(TimeMark.Sort.LOST_END),
                "a question mark is an end nobody knows",
                told);
        tell(used.contains(TimeMark.Sort.EITHER), "dots on a string are dates of which one is meant", told);
        tell(used.contains(TimeMark.Sort.BOTH), "marks on a line are one thing at several dates", told);
        return Texts.sentence(String.join("; ", told))
                + " Time runs downwards; crowded times are drawn longer than quiet ones.";
    }

    private static void tell(boolean wanted, String words, List<String> told) {
        if (wanted) {
            told.add(words);
        }
    }
}
