package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where lines of a debate map run through its panels. */
final class Wires {

    private Wires() {}

    static List<String> throughPanels(Drawing drawing) {
        List<String> faults = new ArrayList<>();
        NodeList sheets = DrawnText.parsed(drawing.html()).getElementsByTagName("svg");
        for (int i = 0; i < sheets.getLength(); i++) {
            Element sheet = (Element) sheets.item(i);
            List<Box> panels = panels(sheet.getElementsByTagName("rect"));
            NodeList paths = sheet.getElementsByTagName("path");
            for (int j = 0; j < paths.getLength(); j++) {
                String path = ((Element) paths.item(j)).getAttribute("d");
                segments(path)
                        .forEach(segment -> panels.stream()
                                .filter(segment::passes)
                                .forEach(panel -> faults.add(path + " runs through " + panel)));
            }
        }
        return faults;
    }

    private static List<Box> panels(NodeList rects) {
        List<Box> panels = new ArrayList<>();
        for (int i = 0; i < rects.getLength(); i++) {
            Element rect = (Element) rects.item(i);
            panels.add(new Box(
                    Integer.parseInt(rect.getAttribute("x")) + 1,
                    Integer.parseInt(rect.getAttribute("y")) + 1,
                    Integer.parseInt(rect.getAttribute("width")) - 2,
                    Integer.parseInt(rect.getAttribute("height")) - 2));
        }
        return panels;
    }

    private static List<Segment> segments(String path) {
        List<Segment> segments = new ArrayList<>();
        String[] corners = path.substring(1).replace("Z", "").split("L");
        for (int i = 1; i < corners.length; i++) {
            segments.add(new Segment(point(corners[i - 1]), point(corners[i])));
        }
        return segments;
    }

    private static Point point(String text) {
        String[] numbers = text.split(" ");
        return new Point(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }
}
