package org.sourcebook.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/**
 * Reads YAML into positioned nodes.
 *
 * <pre>{@code
 * SourceFile file = new SourceFile("content/actors/ghostsec.yaml", "name: GhostSec\n");
 * Optional<YamlMap> map = new YamlParser().parse(file, file.all(), diagnostics);
 * }</pre>
 *
 * <p>The region is a whole file or the front matter in one; spans count in the whole file either way. Whatever stands
 * there, nothing is thrown: everything wrong is reported, and nothing is returned when the tree would have a hole. A key
 * that stands twice keeps its first value. Thread-safe; make one and keep it.
 */
public final class YamlParser {

    private static final Code NOT_A_MAPPING = new Code("yaml-not-a-mapping");
    private static final Code TOO_LARGE = new Code("yaml-too-large");

    /** In UTF-16 units: many hundred pages of prose. */
    static final int MAX_LENGTH = 2_000_000;

    /** After so many failures in one text the rest says nothing new. */
    private static final int MAX_FAILURES = 10;

    /** Above this length the parser reads in larger steps; below it, a large buffer would cost more than the reading. */
    private static final int LARGE = 32_768;

    private final YAMLFactory small = factory(2_048);
    private final YAMLFactory large = factory(131_072);

    private static YAMLFactory factory(int buffer) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(MAX_LENGTH + 1)
                .setBufferSize(buffer)
                .setUseMarks(true)
                .build();
        return YAMLFactory.builder()
                .loadSettings(settings)
                .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(MAX_LENGTH)
                        .maxStringLength(MAX_LENGTH)
                        .build())
                .build();
    }

    /**
     * Reads a mapping, as records and front matter are; an empty text or one of comments only is an empty mapping.
     *
     * @return the mapping, or empty when an error was reported that leaves a hole in it
     */
    public Optional<YamlMap> parse(SourceFile file, Span region, Reporter reporter) {
        return parseAny(file, region, reporter).flatMap(node -> {
            if (node instanceof YamlScalar scalar && scalar.isNothing()) {
                return Optional.of(new YamlMap(List.of(), scalar.span()));
            }
            if (node instanceof YamlMap map) {
                return Optional.of(map);
            }
            reporter.report(notAMapping(file, node));
            return Optional.empty();
        });
    }

    private static Diagnostic notAMapping(SourceFile file, YamlNode node) {
        return Diagnostic.error(
                        NOT_A_MAPPING, file.at(node.span()), "expected keys with values, found " + node.described())
                .withHint("write one 'key: value' a line, with a space after the colon");
    }

    /** Reads whatever stands at the top: a mapping, a list or a scalar; an empty text is a scalar that is "nothing". */
    public Optional<YamlNode> parseAny(SourceFile file, Span region, Reporter reporter) {
        if (region.length() > MAX_LENGTH) {
            reporter.report(Diagnostic.error(
                            TOO_LARGE, file.at(Span.at(region.start())), "more than 2 million characters of YAML")
                    .withHint("split it into several records"));
            return Optional.empty();
        }
        return read(YamlText.of(file, region), reporter);
    }

    private Optional<YamlNode> read(YamlText written, Reporter reporter) {
        YamlText text = TextChecks.checked(written, reporter);
        Attempt attempt = attempt(text);
        int failures = 0;
        while (attempt.failure().isPresent() && failures < MAX_FAILURES) {
            failures++;
            text = report(text, attempt.failure().get(), reporter);
            attempt = attempt(text);
        }
        attempt.found().forEach(reporter::report);
        boolean whole = failures == 0 && attempt.sound();
        return whole ? attempt.root().or(() -> Optional.of(nothing(written))) : Optional.empty();
    }

    private static YamlNode nothing(YamlText text) {
        return new YamlScalar("", true, text.span(0, 0));
    }

    /** Reports a failure and takes out the entry it stands in. */
    private YamlText report(YamlText text, Failure failure, Reporter reporter) {
        Explained explained = new SyntaxErrors(text, this::attempt).explain(failure);
        reporter.report(explained.diagnostic());
        return Recovery.without(text, explained);
    }

    private Attempt attempt(YamlText text) {
        YAMLFactory factory = text.length() > LARGE ? large : small;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new PairReader(text.text()))) {
            return TreeReader.read(text, parser);
        }
    }
}
