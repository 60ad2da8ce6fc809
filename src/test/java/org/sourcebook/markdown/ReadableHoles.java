package org.sourcebook.markdown;

import java.util.stream.Collectors;

/** Fills holes so that a test can read what is in them. */
final class ReadableHoles implements Holes {

    @Override
    public String link(Piece.Link link, String content) {
        return "<a href=\"" + Markup.address(link.target()) + "\"" + title(link.title()) + attributes(link.attributes())
                + ">" + content + "</a>";
    }

    @Override
    public String image(Piece.Image image) {
        String img = "<img src=\"" + Markup.address(image.target()) + "\" alt=\"" + Markup.text(image.alt()) + "\""
                + title(image.title()) + attributes(image.attributes()) + ">";
        return image.alone() ? "<figure>" + img + "</figure>" : img;
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + Markup.text(title) + "\"";
    }

    private static String attributes(java.util.Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(one -> " " + one.getKey() + "=\"" + Markup.text(one.getValue()) + "\"")
                .collect(Collectors.joining());
    }

    @Override
    public String entityLink(Piece.EntityLink link) {
        return "<a data-entity=\"" + Markup.text(link.target()) + "\">" + link.labelHtml() + "</a>";
    }

    @Override
    public String citation(Piece.Citation citation) {
        return citation.items().stream()
                .map(ReadableHoles::item)
                .collect(Collectors.joining("; ", "<cite>", "</cite>"));
    }

    private static String item(CitationItem item) {
        return Markup.text(String.join(
                "|",
                item.prefix(),
                (item.suppressAuthor() ? "-" : "") + item.key(),
                item.locatorLabel(),
                item.locator(),
                item.suffix()));
    }

    @Override
    public String footnoteReference(Piece.FootnoteReference reference) {
        return FootnoteWriter.MAIN.reference(reference);
    }

    @Override
    public String block(Piece.Block block, String content) {
        String parameters = block.parameters().stream()
                .map(one -> " " + one.key() + "=\"" + Markup.text(one.value()) + "\"")
                .collect(Collectors.joining());
        return "<div data-block=\"" + block.name() + "\"" + parameters + ">\n" + content + "</div>\n";
    }

    @Override
    public String rawHtml(Piece.RawHtml raw) {
        return raw.html();
    }
}
