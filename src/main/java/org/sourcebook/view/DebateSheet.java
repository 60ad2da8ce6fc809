package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;

/** Draws a debate: positions side by side or, on a telephone, one below the other; lines for what answers what. */
final class DebateSheet {

    private static final int EDGE = 2;
    private static final int LEAST_COLUMN = 128;
    private static final int TRIES = 6;

    private final List<Position> positions;
    private final List<String> marks = new ArrayList<>();
    private final int columnWidth;
    private final Columns columns;
    private final Routing routing;

    private DebateSheet(List<Position> positions, Layout layout, int columnWidth) {
        this.positions = positions;
        this.columnWidth = columnWidth;
        positions.forEach(
                position -> position.arguments().stream().map(Argument::mark).forEach(marks::add));
        this.columns = new Columns(layout == Layout.WIDE ? sideBySide() : oneBelowTheOther());
        this.routing = new Routing(columns, wires());
    }

    /** The map with columns as wide as the sheet allows once the gutters have what they need. */
    static Sheet of(List<Position> positions, Layout layout) {
        int count = layout == Layout.WIDE ? positions.size() : 1;
        int room = layout.width() - 2 * EDGE;
        int width = Math.max(LEAST_COLUMN, room / count - 24);
        DebateSheet sheet = new DebateSheet(positions, layout, width);
        for (int i = 0; i < TRIES && sheet.width() > layout.width() && width > LEAST_COLUMN; i++) {
            width = Math.max(LEAST_COLUMN, (room - sheet.routing.gutters()) / count - 2 * i);
            sheet = new DebateSheet(positions, layout, width);
        }
        return sheet.sheet();
    }

    private int width() {
        return columns.count() * columnWidth + routing.gutters() + 2 * EDGE;
    }

    private List<List<Panel>> sideBySide() {
        int least = 0;
        for (Position position : positions) {
            least = Math.max(least, head(position, 0).height());
        }
        List<List<Panel>> all = new ArrayList<>();
        for (Position position : positions) {
            all.add(column(position, least));
        }
        return all;
    }

    private List<List<Panel>> oneBelowTheOther() {
        List<Panel> all = new ArrayList<>();
        positions.forEach(position -> all.addAll(column(position, 0)));
        return List.of(all);
    }

    private List<Panel> column(Position position, int least) {
        List<Panel> column = new ArrayList<>(List.of(head(position, least)));
        position.arguments().forEach(argument -> column.add(Panel.of(argument, marks, columnWidth)));
        return column;
    }

    private Panel head(Position position, int least) {
        return Panel.head(position.mark() + " " + position.label(), columnWidth, least);
    }

    /** The lines, by the numbers of their panels. */
    private List<Wire> wires() {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.panel(i).isHead()) {
                numbers.add(i);
            }
        }
        List<Wire> wires = new ArrayList<>();
        for (int number : numbers) {
            for (Argument.Reply reply : columns.panel(number).argument().replies()) {
                if (numbers.get(reply.to()) != number) {
                    wires.add(new Wire(number, numbers.get(reply.to()), reply.how()));
                }
            }
        }
        return wires;
    }

    private Sheet sheet() {
        Svg svg = new Svg().open("g", "transform", "translate(" + EDGE + " " + EDGE + ")");
        List<Wire> wires = wires();
        for (int i = 0; i < wires.size(); i++) {
            wire(svg, wires.get(i).how(), routing.corners(i, columnWidth));
        }
        for (int i = 0; i < columns.size(); i++) {
            panel(svg, i);
        }
        for (int i = 0; i < wires.size(); i++) {
            ends(svg, wires.get(i).how(), routing.corners(i, columnWidth));
        }
        svg.close("g");
        return new Sheet(width(), columns.bottom() + 2 * EDGE, svg.toString());
    }

    private void panel(Svg svg, int number) {
        Panel panel = columns.panel(number);
        int left = routing.left(columns.column(number), columnWidth);
        Box box = new Box(left, columns.top(number), columnWidth, panel.height());
        if (panel.isHead()) {
            panel.write(svg, box);
            svg.empty("line", "class", "axis", "x1", left, "y1", box.bottom(), "x2", box.right(), "y2", box.bottom());
            return;
        }
        Argument argument = panel.argument();
        svg.openMark(argument.href(), DebateMap.sentence(argument, marks), "argument-mark");
        svg.empty(
                "rect",
                "class",
                "frame",
                "x",
                box.left(),
                "y",
                box.top(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                3);
        panel.write(svg, box);
        svg.closeMark(argument.href());
    }

    private static void wire(Svg svg, Argument.How how, List<Point> corners) {
        StringBuilder path = new StringBuilder("M" + corners.get(0));
        corners.subList(1, corners.size()).forEach(corner -> path.append('L').append(corner));
        svg.empty("path", "class", "wire wire-" + how.word(), "d", path.toString());
    }

    /** The tip of an answer; a knot at both ends where nobody answered. */
    private static void ends(Svg svg, Argument.How how, List<Point> corners) {
        Point end = corners.get(corners.size() - 1);
        if (how.isAnswer()) {
            svg.empty("path", "class", "head", "d", Point.head(corners.get(corners.size() - 2), end));
        } else {
            svg.empty("circle", "class", "knot", "cx", end.x(), "cy", end.y(), "r", 3);
            svg.empty(
                    "circle",
                    "class",
                    "knot",
                    "cx",
                    corners.get(0).x(),
                    "cy",
                    corners.get(0).y(),
                    "r",
                    3);
        }
    }
}
