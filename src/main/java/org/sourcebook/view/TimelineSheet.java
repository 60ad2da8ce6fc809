package org.sourcebook.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sourcebook.edtf.Day;
import org.sourcebook.edtf.Qualifier;

/** Lays out a timeline that runs downwards: the axis, lanes for marks, and a column of labels that never overlap. */
final class TimelineSheet {

    private static final int AXIS = 76;
    private static final int FIRST_LANE = AXIS + 14;
    private static final int LANE = 16;
    private static final int ELBOW = 14;
    private static final int TOP = 10;
    private static final int BETWEEN = 9;
    private static final int SMALL = 12;
    private static final int LINE = 15;

    private final int width;
    private final List<Item> items;
    private final TimeAxis axis;
    private final int[] labelTops;
    private final int[] lanes;
    private final int labelsAt;
    private boolean isCrowded;

    private record Item(Happening happening, List<TimeMark> marks, Day anchor, TimeLabel label) {}

    private TimelineSheet(List<Happening> happenings, int width, int most) {
        this.width = width;
        int room = width - FIRST_LANE - most * LANE - ELBOW;
        this.items = items(happenings, room);
        this.axis = axis(items);
        this.labelTops = labelTops();
        this.lanes = lanes(most);
        int used = 0;
        for (int lane : lanes) {
            used = Math.max(used, lane + 1);
        }
        this.labelsAt = FIRST_LANE + used * LANE + ELBOW - LANE / 2;
    }

    /** The timeline with as few lanes as keep the marks apart; of many at a time some stand on top of others. */
    static Sheet of(List<Happening> happenings, Layout layout) {
        int[] tries = layout == Layout.WIDE ? new int[] {2, 4, 6, 8} : new int[] {2, 3, 4};
        TimelineSheet sheet = new TimelineSheet(happenings, layout.width(), tries[0]);
        for (int i = 1; i < tries.length && sheet.isCrowded; i++) {
            sheet = new TimelineSheet(happenings, layout.width(), tries[i]);
        }
        return sheet.sheet();
    }

    private static List<Item> items(List<Happening> happenings, int room) {
        List<Item> items = new ArrayList<>();
        for (Happening happening : happenings) {
            items.add(new Item(
                    happening,
                    TimeMark.of(happening.date()),
                    TimeMark.first(happening.date().bounds()),
                    TimeLabel.of(happening, room)));
        }
        items.sort(Comparator.comparing(Item::anchor));
        return items;
    }

    private static TimeAxis axis(List<Item> items) {
        Day first = items.get(0).anchor();
        Day last = first;
        List<TimeAxis.Start> starts = new ArrayList<>();
        for (Item item : items) {
            for (TimeMark mark : item.marks()) {
                first = mark.first().compareTo(first) < 0 ? mark.first() : first;
                last = mark.last().compareTo(last) > 0 ? mark.last() : last;
            }
            starts.add(new TimeAxis.Start(item.anchor(), item.label().height() + BETWEEN));
        }
        return TimeAxis.of(first, last, starts, TOP);
    }

    private int[] labelTops() {
        int[] wanted = new int[items.size()];
        int[] sizes = new int[items.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = (int) StrictMath.round(axis.at(items.get(i).anchor()));
            sizes[i] = items.get(i).label().height() + BETWEEN;
        }
        return Spread.apart(wanted, sizes, TOP);
    }

    /** The first lane that is free for each; where there is none, the one that is free soonest. */
    private int[] lanes(int most) {
        int[] chosen = new int[items.size()];
        int[] taken = new int[most];
        for (int i = 0; i < chosen.length; i++) {
            int[] extent = extent(i);
            int best = 0;
            for (int lane = 1; lane < most && taken[best] > extent[0]; lane++) {
                best = taken[lane] < taken[best] ? lane : best;
            }
            isCrowded |= taken[best] > extent[0];
            chosen[i] = best;
            taken[best] = Math.max(taken[best], extent[1] + 2);
        }
        return chosen;
    }

    private int[] extent(int i) {
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (TimeMark mark : items.get(i).marks()) {
            int[] extent = TimeMarkWriter.extent(mark, axis, labelMiddle(i));
            top = Math.min(top, extent[0]);
            bottom = Math.max(bottom, extent[1]);
        }
        return new int[] {top, bottom};
    }

    private int labelMiddle(int i) {
        return labelTops[i] + TimeLabel.LINE / 2;
    }

    private Sheet sheet() {
        Svg svg = new Svg();
        axisLines(svg);
        int bottom = axis.bottom();
        for (int i = 0; i < items.size(); i++) {
            item(svg, i);
            bottom = Math.max(bottom, labelTops[i] + items.get(i).label().height());
            bottom = Math.max(bottom, extent(i)[1]);
        }
        return new Sheet(width, bottom + TOP, svg.toString());
    }

    private void axisLines(Svg svg) {
        long shownYear = Long.MIN_VALUE;
        for (TimeAxis.Stretch stretch : axis.stretches()) {
            svg.empty(
                    "line",
                    "class",
                    stretch.empty() ? "axis axis-empty" : "axis",
                    "x1",
                    AXIS,
                    "y1",
                    stretch.top(),
                    "x2",
                    AXIS,
                    "y2",
                    stretch.bottom());
            if (!stretch.empty()) {
                tick(svg, stretch, stretch.from().year() != shownYear);
                shownYear = stretch.from().year();
            }
        }
    }

    private void tick(Svg svg, TimeAxis.Stretch stretch, boolean newYear) {
        int at = stretch.top();
        svg.empty("line", "class", "tick", "x1", AXIS - 5, "y1", at, "x2", AXIS, "y2", at);
        boolean years = stretch.step().unit() == CalendarStep.Unit.YEARS;
        int line = at + 4;
        if (newYear || years) {
            String year =
                    CalendarStep.year(stretch.from().year(), stretch.step().years());
            for (String part : Lettering.lines(year, SMALL, AXIS - 9, 2)) {
                svg.with("text", part, "class", "year", "x", AXIS - 9, "y", line, "text-anchor", "end");
                line += LINE;
            }
        }
        if (!years) {
            String label = stretch.step().label(stretch.from());
            svg.with("text", label, "class", "unit", "x", AXIS - 9, "y", line, "text-anchor", "end");
        }
    }

    private void item(Svg svg, int i) {
        Item item = items.get(i);
        Happening happening = item.happening();
        int lane = FIRST_LANE + lanes[i] * LANE;
        svg.openMark(happening.href(), happening.sentence(), "entry");
        leader(svg, i, lane);
        boolean doubtful = happening.date().qualifier() != Qualifier.NONE;
        TimeMarkWriter writer = new TimeMarkWriter(svg, lane, doubtful);
        for (TimeMark mark : item.marks()) {
            writer.paint(mark, TimeMarkWriter.extent(mark, axis, labelMiddle(i)));
        }
        item.label().write(svg, labelsAt, labelTops[i]);
        svg.closeMark(happening.href());
    }

    /** A thin line from the mark to its label. */
    private void leader(Svg svg, int i, int lane) {
        int[] extent = extent(i);
        int to = labelMiddle(i);
        int from = Math.max(extent[0] + 5, Math.min(to, extent[1] - 5));
        svg.empty(
                "path",
                "class",
                "leader",
                "d",
                "M" + (lane + 5) + " " + from + "H" + (labelsAt - ELBOW) + "L" + (labelsAt - 4) + " " + to);
    }
}
