package org.sourcebook.yaml;

/**
 * Takes the lines out of a text in which a failure stands, so that the rest can be read for further errors.
 *
 * <p>The lines are blanked, not removed: what is found later keeps its place. Taken out are the line to blame, all that
 * are indented under it, and all that do not look like the beginning of an entry.
 */
final class Recovery {

    private Recovery() {}

    /** The text without the entries at the blamed lines, or without everything when nothing stands there. */
    static YamlText without(YamlText text, Explained blame) {
        int from = text.lineStart(Math.min(blame.from(), text.length()));
        if (text.at(text.skipBlanks(from)) == '\n') {
            return text.replacedBy(blanked(text.text(), 0, text.length()));
        }
        int to = text.lineEnd(Math.max(from, blame.to()));
        int indent = indent(text, from);
        while (to < text.length() && !beginsEntry(text, to + 1, indent)) {
            to = text.lineEnd(to + 1);
        }
        return text.replacedBy(blanked(text.text(), from, to));
    }

    private static int indent(YamlText text, int line) {
        return text.skipBlanks(line) - line;
    }

    private static boolean beginsEntry(YamlText text, int line, int indent) {
        boolean outside = indent(text, line) <= indent && text.at(text.skipBlanks(line)) != '\n';
        if (!outside) {
            return false;
        }
        int first = text.skipBlanks(line);
        boolean item = text.at(first) == '-' && " \t\n".indexOf(text.at(first + 1)) >= 0;
        return item || EntryLine.at(text, line).colon() > first;
    }

    private static String blanked(String text, int from, int to) {
        StringBuilder blanked = new StringBuilder(text);
        for (int at = from; at < to; at++) {
            if (text.charAt(at) != '\n') {
                blanked.setCharAt(at, ' ');
            }
        }
        return blanked.toString();
    }
}
