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
import org.sourcebook.yaml.YamlParser;
import org.sourcebook.yaml.YamlScalar;

/**
 * The blocks a site has: each template in {@code blocks/} declares itself in the comment it begins with.
 *
 * <p>Immutable.
 */
final class BlockDeclarations {

    static final Code BLOCK_DECLARATION = new Code("block-declaration");

    private static final String FOLDER = "blocks/";
    private static final String ENDING = ".peb";

    private final Map<String, Declaration> byName;

    private BlockDeclarations(Map<String, Declaration> byName) {
        this.byName = byName;
    }

    /** A block: its name, its template and the parameters of its own; {@code true} marks one that filters by reference. */
    record Declaration(String name, String template, Map<String, Boolean> parameters) {}

    static BlockDeclarations read(TemplateFiles files, Reporter reporter) {
        Map<String, Declaration> byName = new TreeMap<>();
        for (String template : files.names()) {
            if (template.startsWith(FOLDER) && template.endsWith(ENDING)) {
                String name = template.substring(FOLDER.length(), template.length() - ENDING.length());
                SourceFile file = files.find(template).orElseThrow();
                byName.put(name, new Declaration(name, template, parameters(file, reporter)));
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

    private static Map<String, Boolean> parameters(SourceFile file, Reporter reporter) {
        Map<String, Boolean> parameters = new LinkedHashMap<>();
        int end = file.text().indexOf("#}");
        if (!file.text().startsWith("{#") || end < 0) {
            reporter.report(
                    Diagnostic.error(BLOCK_DECLARATION, file.at(Span.START), "the block does not declare itself")
                            .withHint(
                                    "begin the template with {# block: NAME, about: …, parameters: {} #}, one key to a line"));
            return parameters;
        }
        Optional<YamlMap> declared = new YamlParser().parse(file, new Span(2, end), reporter);
        declared.flatMap(map -> map.get("parameters"))
                .filter(YamlMap.class::isInstance)
                .ifPresent(node ->
                        ((YamlMap) node).entries().forEach(entry -> parameters.put(entry.key(), filters(entry))));
        return parameters;
    }

    private static boolean filters(YamlEntry parameter) {
        return parameter.value() instanceof YamlMap map
                && map.get("filter")
                        .map(value -> value instanceof YamlScalar scalar
                                && scalar.text().equals("true"))
                        .orElse(false);
    }
}
