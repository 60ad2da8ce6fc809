package org.sourcebook.plan;

import java.util.List;
import java.util.Map;

/**
 * Finished HTML with the blocks that stand between its parts, each still to be rendered by its template.
 *
 * <p>The one thing a template prints unescaped, by {@code markup(x)}.
 */
public record Markup(List<Segment> segments) {

    /** Markup without anything in it. */
    public static final Markup NONE = new Markup(List.of());

    /** A part of a markup. */
    public sealed interface Segment {}

    /** Finished HTML. */
    public record Html(String html) implements Segment {}

    /** A block: the name of its template's file and the variables it is given. */
    public record Block(String template, Map<String, Object> root) implements Segment {}

    public Markup {
        segments = List.copyOf(segments);
    }

    /** Markup of finished HTML alone. */
    public static Markup html(String html) {
        return html.isEmpty() ? NONE : new Markup(List.of(new Html(html)));
    }

    /** Whether there is nothing in it; templates ask {@code x.empty}. */
    public boolean empty() {
        return segments.isEmpty();
    }
}
