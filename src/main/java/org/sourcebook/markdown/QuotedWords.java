package org.sourcebook.markdown;

import org.sourcebook.source.Span;

/**
 * The words a citation relies on, given in braces after it: {@code [@vice-2015]{quote="the list" quote_prefix="released "}}.
 *
 * <p>{@code prefix} and {@code suffix}, what stands directly before and after the words, are empty where not given. {@code span} covers the
 * exact words.
 */
public record QuotedWords(String exact, String prefix, String suffix, Span span) {}
