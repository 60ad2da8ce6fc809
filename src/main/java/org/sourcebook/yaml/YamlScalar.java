package org.sourcebook.yaml;

import org.sourcebook.source.Span;

/**
 * A scalar as text: {@code no}, {@code 0123} and {@code 1.10} keep their letters.
 *
 * <p>{@code plain} says that it stood without quotes or block marker; a plain scalar without text means "nothing".
 */
public record YamlScalar(String text, boolean plain, Span span) implements YamlNode {

    @Override
    public String described() {
        return text.isEmpty() && plain ? "nothing" : "text";
    }
}
