package org.sourcebook.view;

import java.util.List;
import java.util.function.Function;

/** What stands around a drawing: its title and description, and the sentences below it. */
record Frame(String name, String title, String description, List<String> notes) {

    /** The drawing at both widths. */
    Drawing around(Function<Layout, Sheet> sheets) {
        StringBuilder html = new StringBuilder("<div class=\"drawing drawing-" + name + "\">\n");
        html.append("<div class=\"drawing-scroll\">\n");
        for (Layout layout : Layout.values()) {
            html.append(sheets.apply(layout).svg(layout.classes(), title, description))
                    .append('\n');
        }
        html.append("</div>\n");
        notes.stream()
                .filter(note -> !note.isEmpty())
                .forEach(note -> html.append("<p class=\"drawing-note\">")
                        .append(Svg.escaped(note))
                        .append("</p>\n"));
        return new Drawing(html.append("</div>\n").toString());
    }
}
