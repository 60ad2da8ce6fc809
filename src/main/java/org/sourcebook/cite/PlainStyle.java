package org.sourcebook.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;

/**
 * A plain reference that needs no style file: {@code Smith, Jane; Doe, Jo. “Title”. The Paper, 16 March 2015.}
 *
 * <p>Leaves out what is not given.
 */
public final class PlainStyle implements ReferenceStyle {

    @Override
    public String reference(Entity entity) {
        SourceFields source = new SourceFields(entity);
        String title = source.text("title");
        List<String> parts = new ArrayList<>();
        add(parts, escaped(String.join("; ", source.names("author"))));
        parts.add("“<cite>" + escaped(title.isEmpty() ? entity.id().id() : title) + "</cite>”");
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

    private static String container(SourceFields source) {
        String name = source.text("container-title");
        if (name.isEmpty()) {
            return "";
        }
        String volume = source.text("volume");
        String issue = source.text("issue");
        String pages = source.text("page");
        return "<i>" + escaped(name) + "</i>"
                + escaped((volume.isEmpty() ? "" : " " + volume)
                        + (issue.isEmpty() ? "" : " (" + issue + ")")
                        + (pages.isEmpty() ? "" : ", " + pages));
    }

    private static String published(SourceFields source) {
        String publisher = source.text("publisher");
        String date = source.date("issued").map(Edtf::words).orElse("no date");
        return publisher.isEmpty() ? date : publisher + ", " + date;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
