package org.sourcebook.view;

/**
 * A finished drawing as HTML, with the sentence that says how to read it.
 *
 * <p>Empty where there is nothing to draw.
 */
public record Drawing(String html) {

    /** Nothing to draw. */
    public static final Drawing NONE = new Drawing("");

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
