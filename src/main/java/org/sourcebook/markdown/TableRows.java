package org.sourcebook.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of a table: cells between bars, and the row of dashes below the header. */
final class TableRows {

    private TableRows() {}

    /** Which line of a paragraph is the header of a table; -1 where none is. */
    static int header(String source, List<BasedSequence> lines) {
        for (int at = 1; at < lines.size(); at++) {
            List<String> alignments = alignments(source, lines.get(at));
            if (!alignments.isEmpty() && cells(source, lines.get(at - 1)).size() == alignments.size()) {
                return at - 1;
            }
        }
        return -1;
    }

    /** The alignment of each column, as a word or empty; no column where the line is no row of dashes. */
    static List<String> alignments(String source, BasedSequence line) {
        int start = Ascii.skipSpaces(source, line.getStartOffset(), line.getEndOffset());
        int end = Ascii.trimEnd(source, start, line.getEndOffset());
        boolean dashes = start < end && "|:-".indexOf(source.charAt(start)) >= 0;
        boolean bars = dashes && source.substring(start, end).chars().anyMatch(c -> c == '|' || c == ':');
        if (!bars) {
            return List.of();
        }
        List<String> alignments = new ArrayList<>();
        for (InlineText cell : cells(source, line)) {
            String text = cell.text();
            boolean left = text.startsWith(":");
            boolean right = text.endsWith(":");
            int from = left ? 1 : 0;
            int to = text.length() - (right ? 1 : 0);
            if (from >= to || Ascii.skipRun(text, '-', from, to) < to) {
                return List.of();
            }
            alignments.add(left && right ? "center" : left ? "left" : right ? "right" : "");
        }
        return alignments;
    }

    /** The cells of a line; a bar after a backslash or inside a link to an entity parts nothing. */
    static List<InlineText> cells(String source, BasedSequence line) {
        int start = Ascii.skipSpaces(source, line.getStartOffset(), line.getEndOffset());
        int end = Ascii.trimEnd(source, start, line.getEndOffset());
        int from = start < end && source.charAt(start) == '|' ? start + 1 : start;
        List<InlineText> cells = new ArrayList<>();
        while (from < end) {
            int bar = bar(source, from, end);
            cells.add(cell(source, from, bar));
            from = bar + 1;
        }
        return cells;
    }

    private static int bar(String source, int from, int end) {
        int at = from;
        while (at < end && source.charAt(at) != '|') {
            if (source.charAt(at) == '\\') {
                at++;
            } else if (source.startsWith("[[", at)) {
                at = Math.max(at, entityEnd(source, at, end));
            }
            at++;
        }
        return Math.min(at, end);
    }

    private static int entityEnd(String source, int open, int end) {
        int at = open + 2;
        while (at < end && source.charAt(at) != ']' && source.charAt(at) != '[') {
            at++;
        }
        return at + 1 < end && source.startsWith("]]", at) ? at + 1 : -1;
    }

    /** "It is possible to include a pipe in a cell's content by escaping it, including inside other inline spans." */
    private static InlineText cell(String source, int start, int end) {
        int from = Ascii.skipSpaces(source, start, end);
        InlineText.Builder cell = new InlineText.Builder(source);
        for (int at = from; at + 1 < end; at++) {
            if (source.charAt(at) == '\\' && source.charAt(at + 1) == '|') {
                cell.add(from, at);
                from = at + 1;
            } else if (source.charAt(at) == '\\') {
                at++;
            }
        }
        cell.add(Math.min(from, end), end);
        return cell.build();
    }
}
