package org.sourcebook.markdown;

import java.util.Optional;
import org.sourcebook.diagnostic.Code;

/** Reports what was meant as attributes but stands where nothing takes it, or cannot be read. */
final class StrayAttributes {

    static final Code MISPLACED = new Code("misplaced-attributes");
    static final Code MALFORMED = new Code("malformed-attributes");

    /** How far the end of attributes that cannot be read is looked for. */
    private static final int LONGEST = 500;

    private static final String ESCAPE = "; to write a brace as text put \\ before it";

    private final InlineText source;
    private final Problems problems;

    StrayAttributes(InlineText source, Problems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Looks at a brace that nothing has taken. */
    void check(int at) {
        int close = Braces.attributes(source.text(), at) ? closingBrace(at) : -1;
        if (close < 0) {
            return;
        }
        Optional<Braces> braces = Braces.read(source.text(), at);
        if (braces.isPresent()) {
            String hint = "put them right after a link, an image or [text], or after a space at the end of a heading or"
                    + " paragraph" + ESCAPE;
            problems.error(MISPLACED, source, at, braces.get().end(), "these attributes belong to nothing", hint);
        } else {
            String hint = "write {#id .class key=value key=\"two words\"}" + ESCAPE;
            problems.error(MALFORMED, source, at, close + 1, "these attributes cannot be read", hint);
        }
    }

    /** Reports attributes that stand alone after nothing that could take them. */
    static void reportAlone(InlineText attributes, Problems problems) {
        String hint = "put them after the block they belong to, or at the end of its text";
        problems.error(MISPLACED, attributes.span(), "these attributes belong to nothing", hint);
    }

    private int closingBrace(int open) {
        int last = Math.min(source.text().length(), open + LONGEST);
        int at = open;
        while (at < last && source.text().charAt(at) != '}') {
            at++;
        }
        return at < last ? at : -1;
    }
}
