package org.sourcebook.markdown;

import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** Looks at a text before it is compiled: whether it is too long, and whether it holds what no page can show. */
final class TextLimits {

    static final Code TOO_LONG = new Code("text-too-long");
    static final Code CONTROL = new Code("control-character");

    private final MarkdownOptions options;
    private final Problems problems;

    TextLimits(MarkdownOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    /** Whether a text can be compiled; the first control character in it is reported, and shown as U+FFFD. */
    boolean keeps(String text) {
        if (text.length() > options.maxLength()) {
            String message = "this text is longer than " + options.maxLength() + " characters";
            problems.error(TOO_LONG, Span.START, message, "split it into several pages");
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = c >= ' ' && c < 0x7F;
            if (!plain && Markup.forbidden(c)) {
                String message = "a control character stands here: U+" + hex(c);
                problems.error(
                        CONTROL, new Span(at, at + 1), message, "delete it; it may have come with a copied text");
                return true;
            }
        }
        return true;
    }

    private static String hex(char c) {
        String digits = Ascii.upper(Integer.toHexString(c));
        return "0".repeat(4 - digits.length()) + digits;
    }
}
