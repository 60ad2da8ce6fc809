package org.sourcebook.content;

import java.util.Optional;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Finds the part of a record's file that holds its fields: the front matter of a {@code .md}, all of a {@code .yaml}. */
public final class FieldsRegion {

    private FieldsRegion() {}

    /** Empty where a front matter has no beginning or no end. */
    public static Optional<Span> of(SourceFile file) {
        return file.path().endsWith(".md")
                ? FrontMatter.of(file, diagnostic -> {}).map(FrontMatter::fields)
                : Optional.of(file.all());
    }
}
