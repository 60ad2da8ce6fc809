package org.sourcebook.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws relations as a map: a box for everybody, a line for every relation with its nature written on it.
 *
 * <p>What is written on a line is placed like a box of its own, so that it covers nothing and nothing covers it.
 */
final class NetworkSheet {

    private static final int NAME_ROOM = 132;
    private static final int JOINT_ROOM = 126;
    private static final int EDGE = 2;

    private final List<Tie> ties;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Tie.Actor> actors = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<Box> boxes;

    private NetworkSheet(List<Tie> ties, int width, Layouts layouts) {
        this.ties = ties;
        for (Tie tie : ties) {
            number(tie.from());
            number(tie.to());
        }
        List<int[]> joints = new ArrayList<>();
        for (Tie tie : ties) {
            int joint = captions.size();
            captions.add(Caption.joint(tie.nature(), tie.remark(), JOINT_ROOM));
            joints.add(new int[] {number(tie.from()), joint});
            joints.add(new int[] {joint, number(tie.to())});
        }
        Graph graph = new Graph(
                captions.stream().mapToInt(Caption::width).toArray(),
                captions.stream().mapToInt(Caption::height).toArray(),
                joints);
        this.boxes = layouts.of(graph, width - 2 * EDGE);
    }

    private int number(Tie.Actor actor) {
        Integer known = numbers.get(actor.key());
        if (known != null) {
            return known;
        }
        numbers.put(actor.key(), actors.size());
        actors.add(actor);
        captions.add(Caption.name(actor.name(), NAME_ROOM));
        return actors.size() - 1;
    }

    /** The map, as wide as it needs to be and at most {@code width}. */
    static Sheet of(List<Tie> ties, int width, Layouts layouts) {
        return new NetworkSheet(ties, width, layouts).sheet();
    }

    private Sheet sheet() {
        Svg svg = new Svg();
        svg.open("g", "transform", "translate(" + EDGE + " " + EDGE + ")");
        for (int i = 0; i < ties.size(); i++) {
            line(svg, ties.get(i), boxes.get(actors.size() + i));
        }
        for (int i = 0; i < ties.size(); i++) {
            Tie tie = ties.get(i);
            int box = actors.size() + i;
            svg.openMark(tie.href(), tie.sentence(), "tie " + tie.certainty().word());
            box(svg, "ground", boxes.get(box));
            captions.get(box).write(svg, boxes.get(box));
            svg.closeMark(tie.href());
        }
        for (int i = 0; i < actors.size(); i++) {
            Tie.Actor actor = actors.get(i);
            svg.openMark(actor.href(), actor.name(), "who");
            box(svg, "frame", boxes.get(i));
            captions.get(i).write(svg, boxes.get(i));
            svg.closeMark(actor.href());
        }
        svg.close("g");
        int right = boxes.stream().mapToInt(Box::right).max().orElse(0);
        int bottom = boxes.stream().mapToInt(Box::bottom).max().orElse(0);
        return new Sheet(right + 2 * EDGE, bottom + 2 * EDGE, svg.toString());
    }

    private static void box(Svg svg, String style, Box box) {
        svg.empty(
                "rect",
                "class",
                style,
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
    }

    private void line(Svg svg, Tie tie, Box joint) {
        Box from = boxes.get(number(tie.from()));
        Box to = boxes.get(number(tie.to()));
        Point start = Point.border(from, Point.middle(joint));
        Point end = Point.border(to, Point.middle(joint));
        Point middle = Point.middle(joint);
        String certainty = "line " + tie.certainty().word();
        svg.empty("path", "class", certainty, "d", "M" + start + "L" + middle + "L" + end);
        svg.empty("path", "class", "head", "d", Point.head(middle, end));
    }
}
