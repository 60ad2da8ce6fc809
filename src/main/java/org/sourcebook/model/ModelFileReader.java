package org.sourcebook.model;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlParser;
import org.sourcebook.yaml.YamlScalar;

/** Reads a model file as far as to know what it declares, and under what name. */
final class ModelFileReader {

    static final Code UNKNOWN_DECLARATION = new Code("unknown-declaration");
    static final Code INVALID_NAME = new Code("invalid-name");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final YamlParser yaml = new YamlParser();
    private final MarkdownParser markdown = new MarkdownParser(MarkdownOptions.STANDARD);
    private final Reporter reporter;

    ModelFileReader(Reporter reporter) {
        this.reporter = reporter;
    }

    Optional<ModelFile> read(SourceFile file) {
        Decoding decoding = new Decoding(file, markdown, reporter);
        return yaml.parse(file, file.all(), reporter).flatMap(map -> declared(map, decoding));
    }

    private static Optional<ModelFile> declared(YamlMap map, Decoding decoding) {
        Optional<ModelFile.Role> role = Stream.of(ModelFile.Role.values())
                .filter(each -> map.get(each.key()).isPresent())
                .findFirst();
        if (role.isEmpty()) {
            decoding.error(
                    UNKNOWN_DECLARATION,
                    map.entries().isEmpty() ? Span.START : map.entries().get(0).keySpan(),
                    "the file declares nothing",
                    "begin it with kind: NAME, extend: KIND, group: NAME or enum: NAME");
            return Optional.empty();
        }
        YamlNode node = map.get(role.get().key()).orElseThrow();
        return name(role.get(), node, decoding).map(name -> new ModelFile(role.get(), name, map, decoding));
    }

    private static Optional<String> name(ModelFile.Role role, YamlNode node, Decoding decoding) {
        if (role == ModelFile.Role.COMMON || role == ModelFile.Role.SITE) {
            return Optional.of("");
        }
        if (node instanceof YamlScalar scalar && NAME.matcher(scalar.text()).matches()) {
            return Optional.of(scalar.text());
        }
        String hint = "write a word of lower-case letters, digits and hyphens that begins with a letter";
        String message = Decoding.isNothing(node)
                ? "'" + role.key() + "' needs a name"
                : "'" + decoding.file().text(node.span()) + "' is no name for a kind or a type";
        decoding.error(INVALID_NAME, node.span(), message, hint);
        return Optional.empty();
    }
}
