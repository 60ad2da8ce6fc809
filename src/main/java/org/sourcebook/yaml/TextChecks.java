package org.sourcebook.yaml;

import java.util.Locale;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.diagnostic.Reporter;

/**
 * What can be seen without parsing: characters YAML forbids, directives, and marks between documents.
 *
 * <p>YAML 1.2.2 §9.1.2: a line that begins with {@code ---} or {@code ...} followed by white space is a mark wherever it
 * stands, also inside quotes and blocks, so looking at lines is exact. What is found is blanked out, so that the parser
 * meets one plain document and every offset stays.
 */
final class TextChecks {

    private static final Code CONTROL_CHARACTER = new Code("yaml-control-character");
    private static final Code DIRECTIVE = new Code("yaml-directive");
    private static final Code SEVERAL_DOCUMENTS = new Code("yaml-several-documents");

    /** So many places are enough to see that a file is no text. */
    private static final int MAX_CONTROLS = 20;

    private final YamlText text;
    private final Reporter reporter;
    private final StringBuilder clean;
    private boolean begun;

    private TextChecks(YamlText text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
        this.clean = new StringBuilder(text.text());
    }

    /** The text with everything blanked out that was reported. */
    static YamlText checked(YamlText text, Reporter reporter) {
        return isOrdinary(text.text()) ? text : new TextChecks(text, reporter).check();
    }

    /** Whether there is nothing to look at more closely; nearly always so. */
    private static boolean isOrdinary(String text) {
        boolean lineStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (lineStart && (c == '%' || isMark(text, i)) || isForbidden(text, i)) {
                return false;
            }
            lineStart = c == '\n';
        }
        return true;
    }

    private YamlText check() {
        controls();
        int line = 0;
        while (line < text.length() && !endsAt(line)) {
            line = text.lineEnd(line) + 1;
        }
        return text.replacedBy(clean.toString());
    }

    private void controls() {
        int found = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = endOfForbidden(at);
            if (end > at) {
                if (found++ < MAX_CONTROLS) {
                    reporter.report(control(at, end));
                }
                blank(at, end);
                at = end - 1;
            }
        }
    }

    private int endOfForbidden(int from) {
        int end = from;
        while (end < text.length() && isForbidden(text.text(), end)) {
            end++;
        }
        return end;
    }

    private Diagnostic control(int from, int to) {
        String name = Integer.toHexString(0x10000 | text.at(from)).substring(1).toUpperCase(Locale.ROOT);
        return Diagnostic.error(
                        CONTROL_CHARACTER,
                        text.location(from, to),
                        "the control character U+" + name + " cannot stand in YAML")
                .withHint("delete it; it is invisible in most editors")
                .withFix(new Edit(text.location(from, to), ""));
    }

    /** YAML 1.2.2 §5.1, and U+0085, which some readers take for a line end and others do not. */
    private static boolean isForbidden(String text, int at) {
        char c = text.charAt(at);
        if (c >= ' ' && c < 0x7F || c == '\n' || c == '\t' || c >= 0xA0 && c < 0xD800) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c < 0xE000 || c >= 0xFFFE;
    }

    /** Looks at one line; true when the document ends before it. */
    private boolean endsAt(int line) {
        int end = text.lineEnd(line);
        if (!begun && text.at(line) == '%') {
            reporter.report(directive(line, end));
            blank(line, end);
            return false;
        }
        if (!isMark(text.text(), line)) {
            begun = begun || isContent(line);
            return false;
        }
        if (!begun && text.at(line) == '-') {
            begun = true;
            blank(line, line + 3);
            return false;
        }
        reporter.report(furtherDocument(line));
        blank(line, text.length());
        return true;
    }

    private static boolean isMark(String text, int line) {
        boolean mark = text.startsWith("---", line) || text.startsWith("...", line);
        return mark && (line + 3 == text.length() || " \t\n".indexOf(text.charAt(line + 3)) >= 0);
    }

    private boolean isContent(int line) {
        char first = text.at(text.skipBlanks(line));
        return first != '\n' && first != '#';
    }

    private Diagnostic directive(int from, int to) {
        return Diagnostic.error(DIRECTIVE, text.location(from, to), "YAML directives are not read")
                .withHint("remove the line; if it is meant as text, give it a key and put it in quotes");
    }

    private Diagnostic furtherDocument(int line) {
        String mark = text.text().substring(line, line + 3);
        String message = mark.equals("---") ? "a second document begins here" : "the document ends here";
        return Diagnostic.error(SEVERAL_DOCUMENTS, text.location(line, line + 3), message)
                .withHint("a file holds one record: remove the line '" + mark
                        + "' or move what follows to a file of its own");
    }

    private void blank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (clean.charAt(at) != '\n') {
                clean.setCharAt(at, ' ');
            }
        }
    }
}
