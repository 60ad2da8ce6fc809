package org.sourcebook.view;

import java.util.List;

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
        String reading =
                "A dot is a day; a hollow band is a time in which it was, no more is known; a filled bar went on all the time. "
                        + "Broken lines mean about or perhaps, arrows that no beginning or end is given. Time runs downwards, and crowded"
                        + " times are drawn longer than quiet ones.";
        String description = drawn.size() + " entries in order of time, from "
                + drawn.get(0).date().words() + " to "
                + drawn.get(drawn.size() - 1).date().words() + ". The same follows as a list.";
        return new Frame("timeline", title, description, List.of(cut, reading))
                .around(layout -> TimelineSheet.of(drawn, layout));
    }
}
