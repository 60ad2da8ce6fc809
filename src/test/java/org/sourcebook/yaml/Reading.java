package org.sourcebook.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** A text that was read in a test: what came of it and what was reported. */
record Reading(SourceFile file, Optional<YamlNode> node, List<Diagnostic> reported) {

    private static final YamlParser PARSER = new YamlParser();

    static Reading of(String text) {
        SourceFile file = new SourceFile("content/test.yaml", text);
        return of(file, file.all());
    }

    static Reading of(SourceFile file, Span region) {
        List<Diagnostic> reported = new ArrayList<>();
        Optional<YamlNode> node = PARSER.parseAny(file, region, reported::add);
        return new Reading(file, node, reported);
    }

    /** The front matter of a Markdown text. */
    static Reading ofFrontMatter(String text) {
        SourceFile file = new SourceFile("content/test.md", text);
        int from = file.text().indexOf('\n') + 1;
        return of(file, new Span(from, file.text().indexOf("\n---", from) + 1));
    }

    /** What was read, every scalar with its style, place and written form. */
    String tree() {
        return node.map(this::tree).orElse("nothing");
    }

    private String tree(YamlNode read) {
        if (read instanceof YamlScalar scalar) {
            return (scalar.plain() ? "" : "'") + scalar.text() + "@" + at(scalar.span());
        }
        if (read instanceof YamlList list) {
            return "[" + String.join(", ", list.items().stream().map(this::tree).toList()) + "]@" + at(list.span());
        }
        YamlMap map = (YamlMap) read;
        List<String> entries = map.entries().stream()
                .map(entry -> entry.key() + "@" + at(entry.keySpan()) + ": " + tree(entry.value()))
                .toList();
        return "{" + String.join(", ", entries) + "}@" + at(map.span());
    }

    private String at(Span span) {
        return file.at(span).position().toString();
    }

    YamlScalar scalar(String key) {
        return (YamlScalar) ((YamlMap) node.orElseThrow()).get(key).orElseThrow();
    }

    /** The text with every fix made, the last first so that offsets stay. */
    String mended() {
        StringBuilder text = new StringBuilder(file.text());
        List<Edit> edits = new ArrayList<>(reported.stream()
                .flatMap(diagnostic -> diagnostic.fixes().stream())
                .toList());
        edits.sort((a, b) -> b.where().compareTo(a.where()));
        edits.forEach(edit ->
                text.replace(edit.where().span().start(), edit.where().span().end(), edit.replacement()));
        return text.toString();
    }

    /** One line for each diagnostic: code, place, underlined text. */
    List<String> errors() {
        return reported.stream()
                .sorted()
                .map(diagnostic -> diagnostic.code() + " " + diagnostic.where().position() + " "
                        + file.text(diagnostic.where().span()).replace("\n", "⏎"))
                .toList();
    }
}
