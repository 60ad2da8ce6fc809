package org.sourcebook.yaml;

import org.sourcebook.source.Span;

/** One key of a mapping, where the key stands, and its value. */
public record YamlEntry(String key, Span keySpan, YamlNode value) {}
