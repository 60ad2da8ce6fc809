package org.sourcebook.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has been written of a body so far: finished HTML and holes, and beside them the text without markup.
 *
 * <p>Neighbouring HTML ends up in one piece.
 */
final class Output {

    private final StringBuilder html = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder plain;
    private boolean atLineStart = true;

    Output() {
        this(new StringBuilder());
    }

    private Output(StringBuilder plain) {
        this.plain = plain;
    }

    /** An empty output for what stands inside a hole; its plain text joins this one's. */
    Output inner() {
        return new Output(plain);
    }

    /** Adds HTML as it is. */
    Output tag(String markup) {
        html.append(markup);
        return this;
    }

    /** Adds what an {@link #inner()} output holds. */
    Output append(Output inner) {
        for (Piece piece : inner.pieces) {
            if (piece instanceof Piece.Html finished) {
                html.append(finished.html());
            } else {
                hole(piece);
            }
        }
        html.append(inner.html);
        return this;
    }

    /** The image that is all there is, if it is one. */
    Optional<Piece.Image> onlyImage() {
        boolean alone = html.length() == 0 && pieces.size() == 1;
        return alone && pieces.get(0) instanceof Piece.Image image ? Optional.of(image) : Optional.empty();
    }

    /** Begins a new line of HTML unless there is nothing on this one. */
    Output line() {
        int length = html.length();
        if (length == 0 ? !atLineStart : html.charAt(length - 1) != '\n') {
            html.append('\n');
        }
        return this;
    }

    /** Adds text, escaped, to the HTML and to the plain text. */
    void text(String text, int start, int end) {
        Markup.append(html, text, start, end);
        plain.append(text, start, end);
    }

    void text(String text) {
        text(text, 0, text.length());
    }

    /** Adds text, escaped, to the HTML alone. */
    void markup(String text) {
        Markup.append(html, text, 0, text.length());
    }

    /** Adds text to the plain text alone. */
    void plain(String text) {
        plain.append(text);
    }

    /** Ends a line of the plain text. */
    void plainLine() {
        int length = plain.length();
        while (length > 0 && plain.charAt(length - 1) == ' ') {
            length--;
        }
        plain.setLength(length);
        if (length > 0 && plain.charAt(length - 1) != '\n') {
            plain.append('\n');
        }
    }

    /** Adds a hole. */
    void hole(Piece piece) {
        flush();
        pieces.add(piece);
        atLineStart = false;
    }

    /** How much plain text there is. */
    int plainLength() {
        return plain.length();
    }

    /** The plain text from {@code start} on, without spaces around it. */
    String plainFrom(int start) {
        return plain.substring(Math.min(start, plain.length())).strip();
    }

    List<Piece> pieces() {
        flush();
        return pieces;
    }

    private void flush() {
        if (html.length() > 0) {
            atLineStart = html.charAt(html.length() - 1) == '\n';
            pieces.add(new Piece.Html(html.toString()));
            html.setLength(0);
        }
    }
}
