package org.sourcebook.markdown;

import java.util.List;
import java.util.Map;
import org.sourcebook.source.Span;

/** A part of a {@link Body}: finished HTML, or a hole that only the page it stands on can fill. */
public sealed interface Piece {

    /** Finished HTML, escaped and safe; tags may open in one piece and close in another. */
    record Html(String html) implements Piece {}

    /**
     * A Markdown link to be checked and made relative: {@code [content](target "title")}.
     *
     * <p>{@code target} is the destination with escapes and entities resolved; its scheme is on the allow-list or it
     * has none. {@code attributes} come from the attribute allow-list. {@code span} covers the destination.
     */
    record Link(String target, String title, Map<String, String> attributes, List<Piece> content, Span span)
            implements Piece {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * An image: {@code ![alt](target "title")}. {@code span} covers the destination.
     *
     * <p>One that is {@code alone} in its paragraph stands where a paragraph would, and may be written as a figure.
     */
    record Image(String target, String alt, String title, Map<String, String> attributes, boolean alone, Span span)
            implements Piece {

        /** The same, alone in its paragraph, with all the attributes of both. */
        Image alone(Map<String, String> all) {
            return new Image(target, alt, title, all, true, span);
        }
    }

    /**
     * A link to an entity: {@code [[ghostsec]]}, {@code [[event:list-released#aim|the release]]}.
     *
     * <p>{@code target} is what stands before the bar, trimmed; {@code label} what stands after it, without markup, empty
     * where the entity's title is to be shown; {@code labelHtml} is the label as finished HTML. {@code span} covers the
     * target.
     */
    record EntityLink(String target, String label, String labelHtml, Span span) implements Piece {}

    /** One bracket of citations: {@code [see @vice-2015, p. 3; @nyt-2015]}. {@code span} covers the bracket. */
    record Citation(List<CitationItem> items, Span span) implements Piece {
        public Citation {
            items = List.copyOf(items);
        }
    }

    /** A reference to the footnote of this number; {@code use} counts the references to it from 1. */
    record FootnoteReference(int number, int use) implements Piece {}

    /**
     * A block: {@code ::: name {key=value} … :::}.
     *
     * <p>{@code content} is the Markdown between the fences. {@code span} covers the name.
     */
    record Block(String name, List<Parameter> parameters, List<Piece> content, Span span) implements Piece {
        public Block {
            parameters = List.copyOf(parameters);
            content = List.copyOf(content);
        }
    }

    /** One {@code key=value} of a block. */
    record Parameter(String key, String value, Span keySpan, Span valueSpan) {}

    /** Raw HTML as the author wrote it; present only where a site allows it, and cleaned before it is shown. */
    record RawHtml(String html, boolean inline, Span span) implements Piece {}
}
