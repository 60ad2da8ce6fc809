package org.sourcebook.model;

import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.source.SourceFile;

/** What a field type needs to read a value: the file it stands in, where to complain, and how to read Markdown. */
public record Decoding(SourceFile file, MarkdownParser markdown, Reporter reporter) {}
