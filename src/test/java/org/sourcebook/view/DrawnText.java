package org.sourcebook.view;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The lines of text on the sheets of a drawing, each with the room it takes at the size the theme gives it. */
record DrawnText(String sheet, int width, int height, List<Line> lines) {

    private static final Path STYLE = Path.of("templates/assets/site.css");
    private static final Pattern SIZE =
            Pattern.compile("\\.sheet ((?:\\.[a-z-]+ )?\\.[a-z-]+) \\{[^}]*?font-size: ([0-9]+)px", Pattern.DOTALL);
    private static final int USUAL = 12;

    /** A line of text and where it stands. */
    record Line(String text, Box box) {}

    /** The sheets of a drawing, which must be well-formed. */
    static List<DrawnText> of(Drawing drawing) {
        Document document = parsed(drawing.html());
        Map<String, Integer> sizes = sizes();
        List<DrawnText> sheets = new ArrayList<>();
        NodeList found = document.getElementsByTagName("svg");
        for (int i = 0; i < found.getLength(); i++) {
            sheets.add(sheet((Element) found.item(i), sizes));
        }
        return sheets;
    }

    static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (Exception problem) {
            throw new AssertionError("not well-formed: " + html, problem);
        }
    }

    private static DrawnText sheet(Element svg, Map<String, Integer> sizes) {
        String[] view = svg.getAttribute("viewBox").split(" ");
        List<Line> lines = new ArrayList<>();
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            lines((Element) texts.item(i), sizes, lines);
        }
        return new DrawnText(svg.getAttribute("class"), Integer.parseInt(view[2]), Integer.parseInt(view[3]), lines);
    }

    private static void lines(Element text, Map<String, Integer> sizes, List<Line> lines) {
        int x = number(text, "x", 0);
        int y = number(text, "y", 0);
        boolean middle = text.getAttribute("text-anchor").equals("middle");
        boolean end = text.getAttribute("text-anchor").equals("end");
        for (Node child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            Element styled = child instanceof Element span ? span : text;
            x = number(styled, "x", x) + number(styled, "dx", 0);
            y = number(styled, "y", y);
            int size = size(styled, sizes);
            int width = Lettering.width(child.getTextContent(), size);
            int left = middle ? x - width / 2 : end ? x - width : x;
            lines.add(new Line(child.getTextContent(), new Box(left, y - size * 3 / 4, width, size * 15 / 16)));
            x = left + width;
        }
    }

    private static int number(Element element, String attribute, int otherwise) {
        String value = element.getAttribute(attribute);
        return value.isEmpty() ? otherwise : Integer.parseInt(value);
    }

    private static int size(Element element, Map<String, Integer> sizes) {
        int size = USUAL;
        for (String style : element.getAttribute("class").split(" ")) {
            size = sizes.getOrDefault("." + style, size);
            for (Node around = element.getParentNode();
                    around instanceof Element outer;
                    around = outer.getParentNode()) {
                size = sizes.getOrDefault("." + outer.getAttribute("class") + " ." + style, size);
            }
        }
        return size;
    }

    /** The sizes of text the theme gives to classes on a sheet. */
    private static Map<String, Integer> sizes() {
        try {
            Map<String, Integer> sizes = new TreeMap<>();
            Matcher matcher = SIZE.matcher(Files.readString(STYLE));
            while (matcher.find()) {
                sizes.put(matcher.group(1), Integer.valueOf(matcher.group(2)));
            }
            return sizes;
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    /** What is wrong: lines that overlap, or stand outside the sheet; empty where nothing is. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.box().left() < 0
                    || line.box().right() > width
                    || line.box().top() < 0
                    || line.box().bottom() > height) {
                faults.add(sheet + ": outside " + width + " × " + height + ": " + line);
            }
            for (int j = i + 1; j < lines.size(); j++) {
                if (line.box().overlaps(lines.get(j).box())) {
                    faults.add(sheet + ": " + line + " overlaps " + lines.get(j));
                }
            }
        }
        return faults;
    }

    /** What is wrong with any sheet of a drawing. */
    static List<String> faults(Drawing drawing) {
        return of(drawing).stream().flatMap(sheet -> sheet.faults().stream()).toList();
    }
}
