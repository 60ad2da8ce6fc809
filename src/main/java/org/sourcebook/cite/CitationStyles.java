package org.sourcebook.cite;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.Location;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;
import org.sourcebook.yaml.YamlParser;

/**
 * The style a site names in {@code citation_style}: {@code plain}, one that is shipped, or a file of its own.
 *
 * <pre>{@code
 * ReferenceStyle style = new CitationStyles(settings, path -> text(path), memory, reporter).style(cited);
 * }</pre>
 *
 * <p>A site that names none, or cites nothing, pays nothing.
 */
public final class CitationStyles {

    static final Code UNKNOWN_STYLE = new Code("unknown-citation-style");
    static final Code UNUSABLE_STYLE = new Code("unusable-citation-style");

    private static final String SETTING = "citation_style";
    private static final String CONTENT = "content/";
    private static final String ENDING = ".csl";

    private final SiteSettings settings;
    private final Function<String, Optional<String>> files;
    private final CitationMemory memory;
    private final BiFunction<StyleSheet, String, CslEngine> engines;
    private final Reporter reporter;

    /** {@code files} gives the text of a file by its path below the site ({@code content/assets/own.csl}). */
    public CitationStyles(
            SiteSettings settings, Function<String, Optional<String>> files, CitationMemory memory, Reporter reporter) {
        this(settings, files, memory, (sheet, locale) -> new CslEngine(sheet, locale), reporter);
    }

    CitationStyles(
            SiteSettings settings,
            Function<String, Optional<String>> files,
            CitationMemory memory,
            BiFunction<StyleSheet, String, CslEngine> engines,
            Reporter reporter) {
        this.settings = settings;
        this.files = files;
        this.memory = memory;
        this.engines = engines;
        this.reporter = reporter;
    }

    /** The style for all that is cited; what is wrong with the one that is named is reported. */
    public ReferenceStyle style(List<Entity> cited) {
        String named = settings.citationStyle();
        if (named.isEmpty() || named.equals(ShippedStyles.PLAIN)) {
            return new PlainStyle();
        }
        return text(named).flatMap(xml -> style(xml, cited)).orElseGet(PlainStyle::new);
    }

    private Optional<ReferenceStyle> style(String xml, List<Entity> cited) {
        String locale = ShippedStyles.localeFor(settings.language());
        String key = CitationKey.of(xml, locale, cited);
        Optional<Written> known = memory.recall(key);
        if (known.isPresent()) {
            return known.map(written -> new CslStyle(written, () -> again(xml, locale, cited)));
        }
        return sheet(xml).filter(sheet -> !cited.isEmpty()).flatMap(sheet -> made(sheet, locale, cited, key));
    }

    /** The processor for a style that has been used before. */
    private CslFormatter again(String xml, String locale, List<Entity> cited) {
        return formatter(StyleReader.read(xml).sheet().orElseThrow(), locale, cited);
    }

    private CslFormatter formatter(StyleSheet sheet, String locale, List<Entity> cited) {
        return new CslFormatter(sheet, engines.apply(sheet, locale), cited);
    }

    private Optional<String> text(String named) {
        Optional<String> text = named.endsWith(ENDING) ? file(named) : ShippedStyles.style(named);
        if (text.isEmpty()) {
            reporter.report(named.endsWith(ENDING) ? noFile(named) : unknown(named));
        }
        return text;
    }

    private Optional<String> file(String named) {
        String path = named.replaceFirst("^/", "");
        return files.apply(path.startsWith(CONTENT) ? path : CONTENT + path);
    }

    private Diagnostic noFile(String named) {
        return Diagnostic.error(UNKNOWN_STYLE, place(), "there is no style file '" + named + "'")
                .withHint("put it into content/assets/ and write assets/NAME.csl");
    }

    private Diagnostic unknown(String named) {
        String hint = Suggestion.nearest(named, ShippedStyles.names())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("shipped are " + ShippedStyles.words()
                        + "; any other is a file: put it into content/assets/ and write assets/NAME.csl");
        return Diagnostic.error(UNKNOWN_STYLE, place(), "there is no citation style '" + named + "'")
                .withHint(hint);
    }

    private Optional<StyleSheet> sheet(String xml) {
        StyleReader.Outcome outcome = StyleReader.read(xml);
        if (outcome.sheet().isEmpty()) {
            unusable(outcome.problem(), outcome.remedy());
        }
        return outcome.sheet();
    }

    private Optional<ReferenceStyle> made(StyleSheet sheet, String locale, List<Entity> cited, String key) {
        try {
            CslFormatter formatter = formatter(sheet, locale, cited);
            Written written = new Written(sheet, formatter.references());
            memory.remember(key, written);
            return Optional.of(new CslStyle(written, () -> formatter));
        } catch (RuntimeException e) {
            // The processor has no exceptions of its own for a style that calls what it does not declare.
            unusable("the style does not run: " + firstLine(e), "mend it, or take one that is shipped");
            return Optional.empty();
        }
    }

    private static String firstLine(RuntimeException problem) {
        return Optional.ofNullable(problem.getMessage())
                .orElse(problem.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("");
    }

    private void unusable(String why, String remedy) {
        String message = "'" + settings.citationStyle() + "' cannot be used: " + why;
        reporter.report(Diagnostic.error(UNUSABLE_STYLE, place(), message).withHint(remedy));
    }

    private Location place() {
        Optional<YamlMap> map =
                new YamlParser().parse(settings.file(), settings.file().all(), ignored -> {});
        return settings.file()
                .at(map.flatMap(all -> all.entry(SETTING))
                        .map(YamlEntry::value)
                        .map(value -> value.span())
                        .orElseGet(() -> org.sourcebook.source.Span.START));
    }
}
