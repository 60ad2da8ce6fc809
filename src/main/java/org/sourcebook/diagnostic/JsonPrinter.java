package org.sourcebook.diagnostic;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.json.Json;
import org.sourcebook.json.JsonStyle;
import org.sourcebook.source.Location;
import org.sourcebook.source.Position;

/**
 * Writes one JSON array of all diagnostics.
 *
 * <pre>{@code
 * {"code": "unresolved-reference", "severity": "error", "message": "…", "hint": "…",
 *  "where": {"path": "content/events/a.md",
 *            "start": {"offset": 92, "line": 7, "column": 10}, "end": {"offset": 100, "line": 7, "column": 18}},
 *  "fixes": [{"where": {…}, "replacement": "ghostsec"}],
 *  "related": [{…}]}
 * }</pre>
 *
 * <p>Every member is always there. Offsets count UTF-16 units from 0, lines and columns (of code points) count from 1, ends
 * are exclusive. The fixes of one diagnostic are one change and belong together.
 */
final class JsonPrinter implements DiagnosticPrinter {

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        Json.write(diagnostics.stream().map(JsonPrinter::object).toList(), JsonStyle.PRETTY, out);
    }

    private static Map<String, Object> object(Diagnostic diagnostic) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("code", diagnostic.code().id());
        object.put("severity", diagnostic.severity().word());
        object.put("message", diagnostic.message());
        object.put("hint", diagnostic.hint());
        object.put("where", place(diagnostic.where()));
        object.put("fixes", diagnostic.fixes().stream().map(JsonPrinter::fix).toList());
        object.put(
                "related", diagnostic.related().stream().map(JsonPrinter::place).toList());
        return object;
    }

    private static Map<String, Object> fix(Edit edit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("where", place(edit.where()));
        object.put("replacement", edit.replacement());
        return object;
    }

    private static Map<String, Object> place(Location where) {
        Extent extent = Extent.of(where);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", where.file().path());
        object.put("start", position(where.span().start(), extent.start()));
        object.put("end", position(where.span().end(), extent.end()));
        return object;
    }

    private static Map<String, Object> position(int offset, Position position) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("offset", offset);
        object.put("line", position.line());
        object.put("column", position.column());
        return object;
    }
}
