package org.sourcebook.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlParser;
import org.sourcebook.yaml.YamlScalar;

/**
 * The blocks a site has: each template in {@code blocks/} declares itself in the comment it begins with.
 *
 * <p>Immutable.
 */
final class BlockDeclarations {

    static final Code BLOCK_DECLARATION = new Code("block-declaration");

    static final String FOLDER = "blocks/";
    private static final String ENDING = ".peb";

    private final Map<String, Declaration> byName;

    private BlockDeclarations(Map<String, Declaration> byName) {
        this.byName = byName;
    }

    /**
     * A block: its name, its template, the parameters of its own ({@code true} marks one that filters by reference), and what is to be
     * drawn.
     */
    record Declaration(String name, String template, Map<String, Boolean> parameters, Optional<BlockDrawing> drawing) {}

    static BlockDeclarations read(TemplateFiles files, Reporter reporter) {
        Map<String, Declaration> byName = new TreeMap<>();
        for (String template : files.names()) {
            if (template.startsWith(FOLDER) && template.endsWith(ENDING)) {
                String name = template.substring(FOLDER.length(), template.length() - ENDING.length());
                SourceFile file = files.find(template).orElseThrow();
                byName.put(name, declaration(name, template, declared(file, reporter), file, reporter));
            }
        }
        return new BlockDeclarations(byName);
    }

    Optional<Declaration> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    Set<String> names() {
        return byName.keySet();
    }

    private static Declaration declaration(
            String name, String template, Optional<YamlMap> declared, SourceFile file, Reporter reporter) {
        declared.flatMap(map -> map.get("block")).ifPresent(node -> checkName(name, node, file, reporter));
        Map<String, Boolean> parameters = new LinkedHashMap<>();
        declared.flatMap(map -> map.get("parameters")).ifPresent(node -> {
            if (node instanceof YamlMap map) {
                map.entries().forEach(entry -> parameters.put(entry.key(), filters(entry)));
            } else {
                reporter.report(Diagnostic.error(
                                BLOCK_DECLARATION,
                                file.at(node.span()),
                                "expected a mapping, found " + node.described())
                        .withHint("name each parameter: title: {about: A line above it.}; none is {}"));
            }
        });
        Optional<BlockDrawing> drawing =
                declared.flatMap(map -> map.get("drawing")).flatMap(node -> drawing(node, file, reporter));
        return new Declaration(name, template, parameters, drawing);
    }

    private static void checkName(String name, YamlNode node, SourceFile file, Reporter reporter) {
        if (!(node instanceof YamlScalar scalar) || !scalar.text().equals(name)) {
            reporter.report(
                    Diagnostic.error(BLOCK_DECLARATION, file.at(node.span()), "the file's name says '" + name + "'")
                            .withHint("write block: " + name + ", or rename the file"));
        }
    }

    private static Optional<BlockDrawing> drawing(YamlNode node, SourceFile file, Reporter reporter) {
        Optional<BlockDrawing> drawing =
                node instanceof YamlScalar scalar ? BlockDrawing.of(scalar.text()) : Optional.empty();
        if (drawing.isEmpty()) {
            reporter.report(Diagnostic.error(BLOCK_DECLARATION, file.at(node.span()), "there is no such drawing")
                    .withHint("write timeline, network or record, or leave the line out"));
        }
        return drawing;
    }

    private static Optional<YamlMap> declared(SourceFile file, Reporter reporter) {
        int end = file.text().indexOf("#}");
        if (!file.text().startsWith("{#") || end < 0) {
            reporter.report(
                    Diagnostic.error(BLOCK_DECLARATION, file.at(Span.START), "the block does not declare itself")
                            .withHint(
                                    "begin the template with {# block: NAME, about: …, parameters: {} #}, one key to a line"));
            return Optional.empty();
        }
        return new YamlParser().parse(file, new Span(2, end), reporter);
    }

    private static boolean filters(YamlEntry parameter) {
        return parameter.value() instanceof YamlMap map
                && map.get("filter")
                        .map(value -> value instanceof YamlScalar scalar
                                && scalar.text().equals("true"))
                        .orElse(false);
    }
}
