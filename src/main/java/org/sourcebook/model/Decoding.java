package org.sourcebook.model;

import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** What a field type needs to read a value: the file it stands in, where to complain, and how to read Markdown. */
public record Decoding(SourceFile file, MarkdownParser markdown, Reporter reporter) {

    static final Code WRONG_TYPE = new Code("wrong-type");

    void error(Code code, Span span, String message, String hint) {
        reporter.report(Diagnostic.error(code, file.at(span), message).withHint(hint));
    }

    /** An error that replacing the span would mend. */
    void error(Code code, Span span, String message, String hint, String replacement) {
        reporter.report(Diagnostic.error(code, file.at(span), message)
                .withHint(hint)
                .withFix(new Edit(file.at(span), replacement)));
    }

    /** The node as a scalar; anything else is reported, with how a value of the type is written. */
    Optional<YamlScalar> scalar(YamlNode node, FieldType type) {
        if (node instanceof YamlScalar scalar && !isNothing(scalar)) {
            return Optional.of(scalar);
        }
        wrongType(node, type);
        return Optional.empty();
    }

    void wrongType(YamlNode node, FieldType type) {
        String hint = "write it like this: " + type.example();
        if (node instanceof YamlList list && list.items().size() == 1) {
            hint = "take the list away; " + hint;
        }
        error(WRONG_TYPE, node.span(), "expected " + type.described() + ", found " + node.described(), hint);
    }

    /** Whether a node is a key or a dash without a value, which means "not given". */
    static boolean isNothing(YamlNode node) {
        return node instanceof YamlScalar scalar
                && scalar.plain()
                && scalar.text().isEmpty();
    }
}
