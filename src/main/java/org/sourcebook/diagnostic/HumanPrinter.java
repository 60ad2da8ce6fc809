package org.sourcebook.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.sourcebook.source.Location;

/**
 * Writes diagnostics for people.
 *
 * <pre>
 * content/events/list-released.md:7:10: error: no actor with id 'ghostsek' [unresolved-reference]
 *     7 | actors: [ghostsek, anonymous]
 *       |          ^^^^^^^^
 *   hint: did you mean 'ghostsec' (content/actors/ghostsec.md)?
 * </pre>
 */
final class HumanPrinter implements DiagnosticPrinter {

    private static final int LIMIT = 50;

    private final boolean colour;

    HumanPrinter(boolean colour) {
        this.colour = colour;
    }

    /** One diagnostic without colours, ending in a line feed. */
    static String plain(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder();
        try {
            new HumanPrinter(false).printOne(diagnostic, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        if (diagnostics.isEmpty()) {
            return;
        }
        for (Diagnostic diagnostic : Selection.first(LIMIT, diagnostics)) {
            printOne(diagnostic, out);
            out.append('\n');
        }
        if (diagnostics.size() > LIMIT) {
            line(out, "… and " + (diagnostics.size() - LIMIT) + " more");
        }
        line(out, Ink.BOLD.on(Tally.of(diagnostics).toString(), colour));
    }

    private void printOne(Diagnostic diagnostic, Appendable out) throws IOException {
        Ink ink = Ink.of(diagnostic.severity());
        line(out, heading(diagnostic, ink));
        lines(out, new Snippet(colour, ink, "^").lines(diagnostic.where()));
        if (!diagnostic.hint().isEmpty()) {
            line(out, "  " + Ink.HINT.on("hint:", colour) + " " + Visible.text(diagnostic.hint()));
        }
        for (Location place : diagnostic.related()) {
            line(out, "  " + Ink.HINT.on("also:", colour) + " " + place(place));
            lines(out, new Snippet(colour, Ink.HINT, "-").lines(place));
        }
    }

    private String heading(Diagnostic diagnostic, Ink ink) {
        return Ink.BOLD.on(place(diagnostic.where()) + ":", colour)
                + " "
                + ink.on(diagnostic.severity().word() + ":", colour)
                + " "
                + Visible.text(diagnostic.message())
                + " "
                + Ink.FAINT.on("[" + diagnostic.code() + "]", colour);
    }

    /** The path, with line and column where there is a text to count in. */
    private static String place(Location where) {
        String path = Visible.text(where.file().path());
        return where.file().text().isEmpty() ? path : path + ":" + where.position();
    }

    private static void lines(Appendable out, List<String> lines) throws IOException {
        for (String line : lines) {
            line(out, line);
        }
    }

    private static void line(Appendable out, String line) throws IOException {
        out.append(line).append('\n');
    }
}
