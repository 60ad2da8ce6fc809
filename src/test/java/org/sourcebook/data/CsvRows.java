package org.sourcebook.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads CSV as RFC 4180 has it, strictly, and independently of what writes it. */
final class CsvRows {

    private final String text;
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        CsvRows reader = new CsvRows(text);
        List<List<String>> rows = new ArrayList<>();
        while (reader.at < text.length()) {
            rows.add(reader.row());
        }
        return rows;
    }

    /** The rows below the head, by the names in it. */
    static List<Map<String, String>> named(String text) {
        List<List<String>> rows = of(text);
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() != rows.get(0).size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " cells: " + row);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                cells.put(rows.get(0).get(i), row.get(i));
            }
            named.add(cells);
        }
        return named;
    }

    private List<String> row() {
        List<String> row = new ArrayList<>(List.of(cell()));
        while (text.charAt(at) == ',') {
            at++;
            row.add(cell());
        }
        if (!text.startsWith("\r\n", at)) {
            throw new IllegalArgumentException("no end of a row at " + at);
        }
        at += 2;
        return row;
    }

    private String cell() {
        if (text.charAt(at) != '"') {
            int start = at;
            while (",\r\n\"".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(start, at);
        }
        StringBuilder cell = new StringBuilder();
        at++;
        while (text.charAt(at) != '"' || text.charAt(at + 1) == '"') {
            cell.append(text.charAt(at));
            at += text.charAt(at) == '"' ? 2 : 1;
        }
        at++;
        return cell.toString();
    }
}
