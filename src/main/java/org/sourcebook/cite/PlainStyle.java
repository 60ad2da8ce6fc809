package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/**
 * A plain reference that needs no style file: {@code Smith, Jane; Doe, Jo. “Title”. The Paper, 16 March 2015.}
 *
 * <p>Reads the fields of a citable kind by their CSL-like names and leaves out what is not given.
 */
public final class PlainStyle implements ReferenceStyle {

    @Override
    public String reference(Entity source) {
        List<String> parts = new ArrayList<>();
        add(parts, escaped(authors(source)));
        parts.add("“<cite>" + escaped(text(source, "title", source.id().id())) + "</cite>”");
        add(parts, container(source));
        add(parts, escaped(published(source)));
        return String.join(". ", parts) + ".";
    }

    @Override
    public Optional<TextMarks> textMarks() {
        return Optional.empty();
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part.endsWith(".") ? part.substring(0, part.length() - 1) : part);
        }
    }

    private static String authors(Entity source) {
        return source.get("authors")
                .filter(Value.Items.class::isInstance)
                .map(value -> ((Value.Items) value)
                        .items().stream().map(PlainStyle::words).collect(Collectors.joining("; ")))
                .orElse("");
    }

    private static String container(Entity source) {
        String name = text(source, "container", "");
        if (name.isEmpty()) {
            return "";
        }
        String volume = text(source, "volume", "");
        String issue = text(source, "issue", "");
        String pages = text(source, "pages", "");
        return "<i>" + escaped(name) + "</i>"
                + escaped((volume.isEmpty() ? "" : " " + volume)
                        + (issue.isEmpty() ? "" : " (" + issue + ")")
                        + (pages.isEmpty() ? "" : ", " + pages));
    }

    private static String published(Entity source) {
        String publisher = text(source, "publisher", "");
        String date = text(source, "date", "no date");
        return publisher.isEmpty() ? date : publisher + ", " + date;
    }

    private static String text(Entity source, String field, String otherwise) {
        return source.get(field).map(PlainStyle::words).orElse(otherwise);
    }

    private static String words(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Date date ? date.date().words() : "";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
