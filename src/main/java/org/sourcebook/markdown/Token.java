package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/**
 * A part of inline text after reading: text, a finished element, or one end of an element that encloses others.
 *
 * <p>Tokens stand in one flat list, so that no nesting of the text can exhaust the stack.
 */
interface Token {

    void write(InlineWriter out);

    /** Whether this becomes a link, so that it cannot stand in another. */
    default boolean leads() {
        return false;
    }

    /** A stretch of the text that means itself. */
    record Text(int start, int end) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.source(start, end);
        }
    }

    /** Characters an escape or an entity stands for. */
    record Characters(String characters) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.text(characters);
        }
    }

    /** A code span. */
    record Code(String code) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.tag("<code>");
            out.text(code);
            out.tag("</code>");
        }
    }

    /** The end of a line, which {@code hard} makes a break. */
    record Break(boolean hard) implements Token {
        @Override
        public void write(InlineWriter out) {
            if (hard) {
                out.tag("<br>");
            }
            out.text("\n");
        }
    }

    /** A hole that stands for itself. */
    record Hole(Piece piece, String plain) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.hole(piece, plain);
        }

        @Override
        public boolean leads() {
            return !(piece instanceof Piece.RawHtml);
        }
    }

    /** Where a link begins. */
    record OpenLink(Destination destination, Attributes attributes) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.openLink(this);
        }

        @Override
        public boolean leads() {
            return true;
        }
    }

    /** Where a link ends. */
    record CloseLink() implements Token {
        @Override
        public void write(InlineWriter out) {
            out.closeLink();
        }
    }

    /** Where the description of an image begins. */
    record OpenImage(Destination destination, Attributes attributes) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.openImage(this);
        }
    }

    /** Where the description of an image ends. */
    record CloseImage() implements Token {
        @Override
        public void write(InlineWriter out) {
            out.closeImage();
        }
    }

    /** A tag of our own, without a place in the plain text. */
    record Tag(String markup) implements Token {
        @Override
        public void write(InlineWriter out) {
            out.tag(markup);
        }
    }

    /** Where a link or an image leads: the address and title with escapes resolved; the span covers the address. */
    record Destination(String address, String title, Span span) {}
}
