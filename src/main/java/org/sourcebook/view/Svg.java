package org.sourcebook.view;

/**
 * SVG being written: elements with attributes in the order given, everything escaped.
 *
 * <p>Attributes are pairs of a name and a text or a whole number; one with an empty text is left out.
 */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg open(String element, Object... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        out.append('>');
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** An element without content. */
    Svg empty(String element, Object... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        out.append("/>");
        return this;
    }

    Svg text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element that holds text alone. */
    Svg with(String element, String text, Object... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** A link, or a group where it leads nowhere; {@code sentence} is what it is called. */
    Svg openMark(String href, String sentence, String classes) {
        if (href.isEmpty()) {
            open("g", "class", classes);
        } else {
            open("a", "class", classes, "href", href);
        }
        return with("title", sentence);
    }

    Svg closeMark(String href) {
        return close(href.isEmpty() ? "g" : "a").add("\n");
    }

    Svg add(String finished) {
        out.append(finished);
        return this;
    }

    private void attributes(Object... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = String.valueOf(attributes[i + 1]);
            if (!value.isEmpty()) {
                out.append(' ')
                        .append(attributes[i])
                        .append("=\"")
                        .append(escaped(value))
                        .append('"');
            }
        }
    }

    /** Text that may stand between tags and in a double-quoted attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
