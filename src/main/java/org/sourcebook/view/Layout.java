package org.sourcebook.view;

/** The widths a drawing is made for. */
enum Layout {
    /** A column of text. */
    WIDE(616, "sheet sheet-wide"),
    /** A telephone held upright. */
    NARROW(328, "sheet sheet-narrow");

    private final int width;
    private final String classes;

    Layout(int width, String classes) {
        this.width = width;
        this.classes = classes;
    }

    int width() {
        return width;
    }

    String classes() {
        return classes;
    }
}
