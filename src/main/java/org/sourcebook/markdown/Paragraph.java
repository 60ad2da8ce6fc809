package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/**
 * A paragraph of running text and whether it says what it rests on.
 *
 * <p>{@code uncitedReason} is the reason of a {@code {.uncited reason="…"}} mark, empty where there is none.
 */
public record Paragraph(Span span, boolean cites, String uncitedReason) {}
