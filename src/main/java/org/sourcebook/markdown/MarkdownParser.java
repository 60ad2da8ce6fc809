package org.sourcebook.markdown;

import org.sourcebook.diagnostic.Reporter;

/** Compiles Markdown to a {@link Body}. Immutable and thread-safe. */
public interface MarkdownParser {

    /** Compiles a text; what is wrong with it is reported at its place, and the rest is still compiled. */
    Body parse(MarkdownText text, Reporter reporter);
}
