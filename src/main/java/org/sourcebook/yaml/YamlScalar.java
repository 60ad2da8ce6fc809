package org.sourcebook.yaml;

import java.util.Objects;
import java.util.function.IntUnaryOperator;
import org.sourcebook.source.Span;

/**
 * A scalar as text: {@code no}, {@code 0123} and {@code 1.10} keep their letters.
 *
 * <p>{@link #plain} says that it stood without quotes or block marker; a plain scalar without text is {@linkplain #isNothing nothing}.
 * {@link #origin} leads from a character of the text back to the place in the file it came from, through quotes, escapes,
 * folding and indentation. Scalars are equal when text, plainness and span are. Thread-safe.
 */
public final class YamlScalar implements YamlNode {

    private final String text;
    private final boolean plain;
    private final Span span;
    private final IntUnaryOperator origin;

    /** A scalar that was not read from a file: its characters are taken to stand in a row from the span's start. */
    public YamlScalar(String text, boolean plain, Span span) {
        this(text, plain, span, offset -> Math.min(span.start() + offset, span.end()));
    }

    YamlScalar(String text, boolean plain, Span span, IntUnaryOperator origin) {
        this.text = Objects.requireNonNull(text);
        this.plain = plain;
        this.span = Objects.requireNonNull(span);
        this.origin = origin;
    }

    public String text() {
        return text;
    }

    public boolean plain() {
        return plain;
    }

    @Override
    public Span span() {
        return span;
    }

    /**
     * The offset in the file's text of the character at {@code offset} in {@link #text}; the text's length gives the
     * place after the last character. Never decreases and never leaves the span; offsets outside the text are moved to
     * its nearer end. A character written as an escape comes from the backslash, a folded line break from that line break.
     */
    public int origin(int offset) {
        return origin.applyAsInt(Math.max(0, Math.min(offset, text.length())));
    }

    @Override
    public String described() {
        return isNothing() ? "nothing" : "text";
    }

    /** Whether nothing was written where a value may stand, as in {@code key:}. */
    public boolean isNothing() {
        return plain && text.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof YamlScalar scalar
                && plain == scalar.plain
                && text.equals(scalar.text)
                && span.equals(scalar.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, plain, span);
    }

    @Override
    public String toString() {
        return "YamlScalar[text=" + text + ", plain=" + plain + ", span=" + span + "]";
    }
}
