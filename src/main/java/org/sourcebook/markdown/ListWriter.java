package org.sourcebook.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes bullet lists and ordered lists. */
final class ListWriter implements NodeWriter {

    private final BlockRenderer blocks;
    private final BlockAttributes attributes;

    ListWriter(BlockRenderer blocks, BlockAttributes attributes) {
        this.blocks = blocks;
        this.attributes = attributes;
    }

    @Override
    public Node write(Node node, Output out) {
        ListMarker marker = ((ListNode) node).marker();
        boolean ordered = marker.ordered();
        BlockAttributes.After after = attributes.after(node, ordered ? Place.ORDERED_LIST : Place.BULLET_LIST);
        Attributes given = after.attributes();
        if (ordered && marker.number() != 1 && given.value("start").isEmpty()) {
            given = given.with("start", String.valueOf(marker.number()));
        }
        String element = ordered ? "ol" : "ul";
        out.line().tag(given.tag(element)).line();
        for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
            out.line().tag("<li>");
            blocks.children(item, out);
            out.tag("</li>").line();
            out.plainLine();
        }
        out.line().tag("</" + element + ">").line();
        return after.last();
    }
}
