package org.sourcebook.yaml;

import org.sourcebook.source.Span;

/** A node of a YAML document with its place in the file. Scalars are text until a field's type reads them. */
public sealed interface YamlNode permits YamlScalar, YamlList, YamlMap {

    /** Where the node stands in the file (not in the front matter): its text, without the key before it. */
    Span span();

    /** What an author calls it: {@code text}, {@code a list}, {@code a mapping}. */
    String described();
}
