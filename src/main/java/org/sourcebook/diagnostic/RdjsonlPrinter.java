package org.sourcebook.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sourcebook.json.Json;
import org.sourcebook.json.JsonStyle;
import org.sourcebook.source.Location;
import org.sourcebook.source.Position;
import org.sourcebook.source.SourceFile;

/**
 * Writes one JSON object a line in reviewdog's diagnostic format, whose suggestions a reviewer accepts with one click.
 *
 * <p>There a column counts the bytes of UTF-8 before it.
 */
final class RdjsonlPrinter implements DiagnosticPrinter {

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        for (Diagnostic diagnostic : diagnostics) {
            Json.write(object(diagnostic), JsonStyle.COMPACT, out);
            out.append('\n');
        }
    }

    private static Map<String, Object> object(Diagnostic diagnostic) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("message", message(diagnostic));
        object.put("location", location(diagnostic.where()));
        object.put("severity", diagnostic.severity().word().toUpperCase(Locale.ROOT));
        object.put("source", Map.of("name", "sourcebook"));
        object.put("code", Map.of("value", diagnostic.code().id()));
        List<Map<String, Object>> suggestions = suggestions(diagnostic);
        if (!suggestions.isEmpty()) {
            object.put("suggestions", suggestions);
        }
        return object;
    }

    /** Message, hint and related places: older versions of reviewdog refuse an object with a member for the latter. */
    private static String message(Diagnostic diagnostic) {
        StringBuilder message = new StringBuilder(diagnostic.message());
        if (!diagnostic.hint().isEmpty()) {
            message.append("\nhint: ").append(diagnostic.hint());
        }
        diagnostic.related().forEach(place -> message.append("\nalso: ").append(place));
        return message.toString();
    }

    /** A suggestion belongs to the file of its diagnostic; edits of other files cannot be said. */
    private static List<Map<String, Object>> suggestions(Diagnostic diagnostic) {
        return diagnostic.fixes().stream()
                .filter(edit -> edit.where().file().equals(diagnostic.where().file()))
                .map(RdjsonlPrinter::suggestion)
                .toList();
    }

    private static Map<String, Object> suggestion(Edit edit) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("range", range(edit.where()));
        object.put("text", edit.replacement());
        return object;
    }

    private static Map<String, Object> location(Location where) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", where.file().path());
        if (!where.file().text().isEmpty()) {
            object.put("range", range(where));
        }
        return object;
    }

    private static Map<String, Object> range(Location where) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", position(where.file(), where.span().start()));
        object.put("end", position(where.file(), where.span().end()));
        return object;
    }

    private static Map<String, Object> position(SourceFile file, int offset) {
        int at = Math.min(offset, file.text().length());
        Position position = file.lines().position(at);
        String before = file.text().substring(file.lines().startOf(position.line()), at);
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("line", position.line());
        object.put("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
        return object;
    }
}
