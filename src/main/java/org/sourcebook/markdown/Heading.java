package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/** A heading: its level (1 to 6), its id, unique in the body, and its text without markup. */
public record Heading(int level, String id, String text, Span span) {}
