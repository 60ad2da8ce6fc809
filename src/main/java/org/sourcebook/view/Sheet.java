package org.sourcebook.view;

/** A drawing at one width: its size in units, of which sixteen are the page's text size, and the SVG inside it. */
record Sheet(int width, int height, String body) {

    private static final int UNITS = 16;

    /** The element; its size follows the text size a reader has chosen. */
    String svg(String classes, String title, String description) {
        return new Svg()
                .open(
                        "svg",
                        "class",
                        classes,
                        "width",
                        rem(width),
                        "height",
                        rem(height),
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "role",
                        "group")
                .with("title", title)
                .with("desc", description)
                .add("\n")
                .add(body)
                .close("svg")
                .toString();
    }

    /** Units as the text sizes they are: {@code 38.5rem}. */
    private static String rem(int units) {
        String fraction =
                String.valueOf(10_000 + units % UNITS * 625).substring(1).replaceAll("0+$", "");
        return units / UNITS + (fraction.isEmpty() ? "" : "." + fraction) + "rem";
    }
}
