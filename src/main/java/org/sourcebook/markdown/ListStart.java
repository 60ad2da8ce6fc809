package org.sourcebook.markdown;

import com.vladsch.flexmark.parser.block.BlockStart;
import java.util.Optional;

/** Recognises list items; flexmark's own parser takes one that is indented too far for an item of its list. */
final class ListStart {

    private static final int CODE_INDENT = 4;
    private static final int TAB = 4;

    private ListStart() {}

    static BlockStart at(LineStart line) {
        String text = line.text();
        Optional<ListMarker> found = ListMarker.read(text);
        if (found.isEmpty() || line.matched().isParagraphParser() && !interrupts(found.get())) {
            return BlockStart.none();
        }
        ListMarker marker = found.get();
        int width = marker.length() + spaces(text, line.column(), marker);
        ListItemParser item = new ListItemParser(line.state().getIndent() + width);
        int column = line.column() + width;
        if (line.matched() instanceof ListParser list
                && list.getBlock().marker().kind() == marker.kind()) {
            return BlockStart.of(item).atColumn(column);
        }
        return BlockStart.of(new ListParser(marker), item).atColumn(column);
    }

    /** "In order for a list item to interrupt a paragraph, it must not be empty … and must start with 1." */
    private static boolean interrupts(ListMarker marker) {
        return !marker.empty() && (!marker.ordered() || marker.number() == 1);
    }

    /** The columns between a marker and its content: one where nothing or indented code follows. */
    private static int spaces(String text, int column, ListMarker marker) {
        int first = column + marker.length();
        int at = marker.length();
        int next = first;
        while (at < text.length() && Ascii.blank(text.charAt(at))) {
            next += text.charAt(at) == '\t' ? TAB - next % TAB : 1;
            at++;
        }
        boolean code = next - first > CODE_INDENT;
        return marker.empty() || code ? 1 : next - first;
    }
}
