package org.sourcebook.markdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** The link reference definitions of one text: {@code [label]: address "title"}. The first of a label counts. */
final class LinkDefinitions {

    static final Code DUPLICATE = new Code("duplicate-link-definition");

    private final Problems problems;
    private final boolean extended;
    private final Map<String, Token.Destination> found = new HashMap<>();
    private final Map<String, Span> places = new HashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();

    LinkDefinitions(Problems problems, boolean extended) {
        this.problems = problems;
        this.extended = extended;
    }

    Optional<Token.Destination> find(String label) {
        return Optional.ofNullable(found.get(Unicode.label(label)));
    }

    /** The labels there are, as they were written. */
    Set<String> labels() {
        return labels;
    }

    /** Takes the definitions a paragraph begins with; answers the offset in its text after them. */
    int take(InlineText paragraph) {
        LinkScanner scanner = new LinkScanner(paragraph.text());
        int at = 0;
        Definition next = Definition.read(paragraph.text(), at, scanner, extended);
        while (next.end() > 0) {
            add(next, paragraph);
            at = next.end();
            next = Definition.read(paragraph.text(), at, scanner, extended);
        }
        return at;
    }

    /** Whether a text is nothing but definitions. */
    static boolean only(String text, boolean extended) {
        LinkScanner scanner = new LinkScanner(text);
        int at = 0;
        while (at >= 0 && at < text.length()) {
            at = Definition.read(text, at, scanner, extended).end();
        }
        return at > 0;
    }

    private void add(Definition definition, InlineText paragraph) {
        String key = Unicode.label(definition.label());
        Span label = paragraph.span(
                definition.start(), definition.start() + definition.label().length() + 2);
        Span before = places.putIfAbsent(key, label);
        if (before == null) {
            Span address = paragraph.span(definition.addressStart(), definition.addressEnd());
            labels.add(definition.label());
            found.put(key, new Token.Destination(definition.address(), definition.title(), address));
        } else if (extended) {
            String message = "the link '" + definition.label() + "' is defined twice";
            problems.clash(DUPLICATE, label, before, message, "give one of the two another label");
        }
    }
}
