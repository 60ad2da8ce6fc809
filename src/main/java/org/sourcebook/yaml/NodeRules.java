package org.sourcebook.yaml;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Span;

/**
 * What of YAML is not read although it is well formed: anchors, aliases, tags, merge keys, keys that stand twice.
 *
 * <p>What an anchor or a tag stands before is still read, so that the rest can be checked; an alias or a merge key leaves
 * a hole and makes the tree unsound.
 */
final class NodeRules {

    private static final Code ALIAS = new Code("yaml-alias");
    private static final Code TAG = new Code("yaml-tag");
    private static final Code MERGE_KEY = new Code("yaml-merge-key");
    private static final Code DUPLICATE_KEY = new Code("yaml-duplicate-key");
    static final Code EMPTY_KEY = new Code("yaml-empty-key");
    private static final Code HIDDEN_TEXT = new Code("yaml-hidden-text");

    private static final String TEXT_REMEDY = "if it is meant as text, put the value in quotes";

    /** After so many of these in one text the rest says nothing new. */
    private static final int MAX_REPORTED = 100;

    private final YamlText text;
    private final Reporter reporter;
    private final Set<Integer> seen = new HashSet<>();
    private int reported;
    private boolean sound = true;

    NodeRules(YamlText text, Reporter reporter) {
        this.text = text;
        this.reporter = reporter;
    }

    /** Whether the tree holds everything that was written. */
    boolean isSound() {
        return sound;
    }

    /** Where the node itself begins when {@code start} may be that of an anchor or a tag; those are reported. */
    int afterProperties(int start) {
        int at = start;
        while (text.at(at) == '&' || text.at(at) == '!') {
            int end = text.wordEnd(at);
            if (seen.add(at)) {
                report(property(at, end));
            }
            at = text.skipWhiteSpace(end);
        }
        return at;
    }

    private Diagnostic property(int from, int to) {
        String written = text.text().substring(from, to);
        boolean anchor = written.startsWith("&");
        String message = anchor
                ? "anchors such as '" + written + "' are not read"
                : "tags such as '" + written + "' are not read";
        String hint = anchor ? "repeat the value where it is needed" : "remove it: the schema says what a value is";
        return Diagnostic.error(anchor ? ALIAS : TAG, text.location(from, to), message)
                .withHint(hint + "; " + TEXT_REMEDY);
    }

    /** Reports a key that cannot be kept. */
    boolean acceptsKey(String name, Span span, OpenNode map) {
        Optional<Span> earlier = map.earlier(name);
        if (name.equals("<<")) {
            sound = false;
            report(Diagnostic.error(MERGE_KEY, text.file().at(span), "merge keys are not read")
                    .withHint("write the keys out where they are needed"));
        } else if (name.isEmpty()) {
            report(Diagnostic.error(EMPTY_KEY, text.file().at(span), "a value without a key")
                    .withHint("write the field's name before the colon"));
        } else if (earlier.isPresent()) {
            report(Diagnostic.error(
                            DUPLICATE_KEY, text.file().at(span), "the key '" + name + "' stands here a second time")
                    .withHint("remove one of the two or make one list of them")
                    .alsoAt(text.file().at(earlier.get())));
        }
        return earlier.isEmpty() && !name.isEmpty();
    }

    /** A scalar between two offsets; {@code flow} says that it stands in brackets. */
    YamlScalar scalar(String value, int start, int end, boolean flow) {
        char first = start < end ? text.at(start) : ' ';
        boolean block = !flow && (first == '|' || first == '>');
        boolean plain = !block && first != '"' && first != '\'';
        if (first == '*') {
            alias(start, end);
        } else if (plain) {
            checkHidden(end);
        }
        Span span = text.span(start, block ? text.trimmedEnd(start, end) : end);
        return new YamlScalar(value, plain, span, new ScalarOrigin(text.file().text(), span, value));
    }

    private void alias(int start, int end) {
        sound = false;
        String message = "aliases such as '" + text.text().substring(start, end) + "' are not read";
        report(Diagnostic.error(ALIAS, text.location(start, end), message)
                .withHint("write the value out; " + TEXT_REMEDY));
    }

    /** {@code title: Anonymous #OpISIS}: what looks like part of the value is a comment to YAML. */
    private void checkHidden(int end) {
        int hash = text.skipBlanks(end);
        if (text.at(hash) != '#' || " \t\n#!".indexOf(text.at(hash + 1)) >= 0) {
            return;
        }
        int lineEnd = text.trimmedEnd(hash, text.lineEnd(hash));
        String hidden = text.text().substring(hash, lineEnd);
        report(Diagnostic.warning(
                        HIDDEN_TEXT,
                        text.location(hash, lineEnd),
                        "'" + hidden + "' is read as a comment, not as part of the value")
                .withHint("put the whole value in quotes, or a space after the '#' of a comment"));
    }

    private void report(Diagnostic diagnostic) {
        if (reported++ < MAX_REPORTED) {
            reporter.report(diagnostic);
        }
    }
}
