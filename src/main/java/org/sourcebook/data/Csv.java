package org.sourcebook.data;

import java.util.List;

/**
 * Rows as RFC 4180 has them: commas, CRLF, quotation marks where they are needed.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front: {@code '=1+1}. Numbers are left as they are.
 */
final class Csv {

    private final StringBuilder out = new StringBuilder();

    void row(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            cell(cells.get(i));
        }
        out.append("\r\n");
    }

    private void cell(String text) {
        boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !text.equals(text.strip());
        out.append(quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text);
    }

    /** A text that no spreadsheet runs. */
    static String harmless(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
