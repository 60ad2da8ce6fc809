package org.sourcebook.markdown;

/** Fills holes as CommonMark's reference implementation writes them. */
final class PlainHoles implements Holes {

    @Override
    public String link(Piece.Link link, String content) {
        return "<a href=\"" + Markup.address(link.target()) + "\"" + title(link.title()) + ">" + content + "</a>";
    }

    @Override
    public String image(Piece.Image image) {
        return "<img src=\"" + Markup.address(image.target()) + "\" alt=\"" + Markup.text(image.alt()) + "\""
                + title(image.title()) + " />";
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + Markup.text(title) + "\"";
    }

    @Override
    public String entityLink(Piece.EntityLink link) {
        return "[" + link.target() + "|" + link.label() + "]";
    }

    @Override
    public String citation(Piece.Citation citation) {
        return citation.items().toString();
    }

    @Override
    public String footnoteReference(Piece.FootnoteReference reference) {
        return FootnoteWriter.MAIN.reference(reference);
    }

    @Override
    public String block(Piece.Block block, String content) {
        return "<" + block.name() + ">" + content + "</" + block.name() + ">\n";
    }

    @Override
    public String rawHtml(Piece.RawHtml raw) {
        return raw.html();
    }
}
