package org.sourcebook.card;

import java.util.Locale;

/** The sign of a standing, as the theme draws it in a square of 16: a shape before a colour. */
enum Shape {
    UNDISPUTED(0x17492f, Outline.disc(8, 8, 6)),
    DISPUTED(
            0x53287a,
            Outline.polygon(8, 0.1, 15.9, 8, 8, 15.9, 0.1, 8)
                    .without(Outline.polygon(8, 2.9, 13.1, 8, 8, 13.1, 2.9, 8))),
    REFUTED(
            0x80111f,
            Outline.polygon(
                    2.1, 3.9, 3.9, 2.1, 8, 6.2, 12.1, 2.1, 13.9, 3.9, 9.8, 8, //
                    13.9, 12.1, 12.1, 13.9, 8, 9.8, 3.9, 13.9, 2.1, 12.1, 6.2, 8)),
    ARCHIVE_READING(0x0b4653, square(1.5).without(square(3.5)).with(square(6))),
    OTHER(0x454545, Outline.disc(8, 8, 6.5).without(Outline.disc(8, 8, 4.5)));

    static final int SQUARE = 16;

    private final int colour;
    private final Outline outline;

    Shape(int colour, Outline outline) {
        this.colour = colour;
        this.outline = outline;
    }

    private static Outline square(double inset) {
        double far = SQUARE - inset;
        return Outline.polygon(inset, inset, far, inset, far, far, inset, far);
    }

    /** The shape of a standing as the model writes it; the open circle where the theme has no shape of its own. */
    static Shape of(String standing) {
        for (Shape shape : values()) {
            if (shape.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(standing)) {
                return shape;
            }
        }
        return OTHER;
    }

    int colour() {
        return colour;
    }

    Outline outline() {
        return outline;
    }
}
