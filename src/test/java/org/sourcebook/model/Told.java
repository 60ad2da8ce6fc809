package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.source.SourceFile;
import org.sourcebook.yaml.YamlParser;

/** What a model or a record makes of some YAML, and everything it is told about it. */
final class Told {

    private final Diagnostics diagnostics = new Diagnostics();

    /** The shipped model with model files of a site; {@code model1.yaml} is the first. */
    Model model(String... files) {
        List<SourceFile> sources = new ArrayList<>();
        for (String text : files) {
            sources.add(new SourceFile("content/model/model" + (sources.size() + 1) + ".yaml", text));
        }
        return new ModelReader(diagnostics).read(sources);
    }

    /** The values of a YAML text by some fields. */
    Map<String, Value> decode(FieldSet fields, String yaml) {
        SourceFile file = new SourceFile("record.yaml", yaml);
        Decoding decoding = new Decoding(file, new MarkdownParser(MarkdownOptions.STANDARD), diagnostics);
        return new YamlParser()
                .parse(file, file.all(), diagnostics)
                .map(map -> fields.decode(map, decoding))
                .orElse(Map.of());
    }

    /** {@code 2:7 message [code]} with the hint on a line of its own, in order. */
    List<String> all() {
        return diagnostics.sorted().stream().map(Told::line).toList();
    }

    /** The same without hints. */
    List<String> messages() {
        return diagnostics.sorted().stream()
                .map(each -> each.where().position() + " " + each.message() + " [" + each.code() + "]")
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }

    private static String line(Diagnostic each) {
        String hint = each.hint().isEmpty() ? "" : "\n" + each.hint();
        return each.where().position() + " " + each.message() + " [" + each.code() + "]" + hint;
    }

    /** The text a diagnostic underlines. */
    static String underlined(Diagnostic diagnostic) {
        return diagnostic.where().file().text(diagnostic.where().span());
    }

    /** The file's text with the first fix of a diagnostic applied. */
    static String mended(Diagnostic diagnostic) {
        var edit = diagnostic.fixes().get(0);
        String text = edit.where().file().text();
        return text.substring(0, edit.where().span().start())
                + edit.replacement()
                + text.substring(edit.where().span().end());
    }
}
