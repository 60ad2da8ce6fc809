package org.sourcebook.quote;

import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Span;

/** Words that a record quotes from a source: what, from which, and where in the record's file they stand. */
public record Quotation(Selector words, EntityId source, Entity in, Span span) {}
