package org.sourcebook.markdown;

import java.util.Optional;
import org.sourcebook.source.Span;

/**
 * One citation inside a bracket, after Pandoc's syntax: {@code see @vice-2015, p. 3, my emphasis}.
 *
 * <p>{@code locatorLabel} is the CSL term ({@code page}, {@code chapter}, …) and {@code locator} its value ({@code 3}),
 * both empty where there is none; {@code suppressAuthor} is set by {@code -@key}. {@code quote} is given in braces after the bracket. {@code span} covers the key without
 * its {@code @}.
 */
public record CitationItem(
        String prefix,
        String key,
        String locatorLabel,
        String locator,
        String suffix,
        boolean suppressAuthor,
        Optional<QuotedWords> quote,
        Span span) {

    /** The same with the words it relies on. */
    CitationItem quoting(QuotedWords words) {
        return new CitationItem(prefix, key, locatorLabel, locator, suffix, suppressAuthor, Optional.of(words), span);
    }
}
