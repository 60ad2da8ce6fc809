package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;

/** The words beside a mark on a timeline: title, date, standing; beside each other where there is room. */
record TimeLabel(List<String> title, List<String> below, String beside) {

    /** The height of a line of the title. */
    static final int LINE = 18;

    private static final int SMALL_LINE = 16;
    private static final int SIZE = 14;
    private static final int SMALL = 12;
    private static final int SPACE = 8;
    private static final int MOST_LINES = 6;

    /** The label of a happening in lines no wider than {@code room}. */
    static TimeLabel of(Happening happening, int room) {
        List<String> title = Lettering.lines(happening.title(), SIZE, room, MOST_LINES);
        String when = happening.when() + (happening.remark().isEmpty() ? "" : " · " + happening.remark());
        String last = title.get(title.size() - 1);
        boolean fits = Lettering.width(last, SIZE) + SPACE + Lettering.width(when, SMALL) <= room;
        return fits
                ? new TimeLabel(title, List.of(), when)
                : new TimeLabel(title, Lettering.lines(when, SMALL, room, MOST_LINES), "");
    }

    int height() {
        return title.size() * LINE + below.size() * SMALL_LINE;
    }

    /** The boxes its lines may fill, of width and height, from top to bottom. */
    List<Box> boxes(int left, int top) {
        List<Box> boxes = new ArrayList<>();
        int at = top;
        for (String line : title) {
            int more = at == top + (title.size() - 1) * LINE && !beside.isEmpty()
                    ? SPACE + Lettering.width(beside, SMALL)
                    : 0;
            boxes.add(new Box(left, at, Lettering.width(line, SIZE) + more, LINE));
            at += LINE;
        }
        for (String line : below) {
            boxes.add(new Box(left, at, Lettering.width(line, SMALL), SMALL_LINE));
            at += SMALL_LINE;
        }
        return boxes;
    }

    void write(Svg svg, int left, int top) {
        int base = top + LINE - 5;
        svg.open("text", "x", left, "y", base);
        for (String line : title) {
            svg.with("tspan", line, "class", "name", "x", left, "y", base);
            base += LINE;
        }
        if (!beside.isEmpty()) {
            svg.with("tspan", beside, "class", "soft", "dx", SPACE);
        }
        base -= 2;
        for (String line : below) {
            svg.with("tspan", line, "class", "soft", "x", left, "y", base);
            base += SMALL_LINE;
        }
        svg.close("text");
    }
}
