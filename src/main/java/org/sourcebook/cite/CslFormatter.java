package org.sourcebook.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/**
 * Formats all that a site cites in one style, at once, so that works of one author and year get the same letters on every page.
 *
 * <p>A date's doubt that the style has no words for is said in ours. Starting it takes long, which is why what it writes
 * is kept. Not thread-safe.
 */
final class CslFormatter {

    private final StyleSheet sheet;
    private final CslEngine engine;
    private final Map<String, Formatted> byKey = new LinkedHashMap<>();
    private final Map<String, String> wholes = new HashMap<>();

    /** A source with its reference, and how to clean what the processor writes of it. */
    private record Formatted(CslSource source, String reference, UnaryOperator<String> readBack) {}

    /** Throws what the processor throws at a style it cannot run. */
    CslFormatter(StyleSheet sheet, CslEngine engine, List<Entity> cited) {
        this.sheet = sheet;
        this.engine = engine;
        List<CslSource> ordered = ordered(cited);
        Map<CslSource, CSLDate> dates = dates(ordered);
        format(ordered, dates, suffixed(ordered, dates));
    }

    /** The references in the style's order, by the keys of their records. */
    Map<String, String> references() {
        Map<String, String> references = new LinkedHashMap<>();
        byKey.forEach((key, formatted) -> references.put(key, formatted.reference()));
        return references;
    }

    private List<CslSource> ordered(List<Entity> cited) {
        Map<String, CslSource> byId = new LinkedHashMap<>();
        for (Entity entity : cited) {
            CslSource source = CslSource.of(byId.size(), entity);
            byId.put(source.id(), source);
        }
        return engine.sort(byId.values().stream().map(CslSource::numbered).toList()).stream()
                .map(byId::get)
                .toList();
    }

    /** The date of each source, in words where the style would drop its doubt. */
    private Map<CslSource, CSLDate> dates(List<CslSource> ordered) {
        engine.register(
                ordered.stream().flatMap(source -> source.variants().stream()).toList());
        Map<CslSource, CSLDate> dates = new LinkedHashMap<>();
        for (CslSource source : ordered) {
            boolean inWords = source.losesDoubt(engine, !sheet.numeric());
            dates.put(source, source.date(inWords));
            if (!sheet.numeric()) {
                wholes.put(source.id(), engine.citation(source.variant(inWords), Pinpoint.WHOLE));
            }
        }
        return dates;
    }

    /** The letters of those sources that would be cited alike; the languages of one record share theirs. */
    private Map<CslSource, YearSuffix.Dated> suffixed(List<CslSource> ordered, Map<CslSource, CSLDate> dates) {
        Map<String, List<EntityId>> alike = new HashMap<>();
        for (CslSource source : sheet.numeric() ? List.<CslSource>of() : ordered) {
            List<EntityId> same = alike.computeIfAbsent(wholes.get(source.id()), mark -> new ArrayList<>());
            if (!same.contains(source.entity().id())) {
                same.add(source.entity().id());
            }
        }
        Map<CslSource, YearSuffix.Dated> suffixed = new LinkedHashMap<>();
        for (CslSource source : ordered) {
            List<EntityId> same = alike.getOrDefault(wholes.get(source.id()), List.of());
            if (same.size() > 1) {
                int place = same.indexOf(source.entity().id());
                suffixed.put(source, YearSuffix.of(dates.get(source), suffixed.size(), place));
            }
        }
        wholes.clear();
        return suffixed;
    }

    private void format(
            List<CslSource> ordered, Map<CslSource, CSLDate> dates, Map<CslSource, YearSuffix.Dated> suffixed) {
        List<CSLItemData> finished = new ArrayList<>();
        for (CslSource source : ordered) {
            CSLDate date = suffixed.containsKey(source) ? suffixed.get(source).date() : dates.get(source);
            boolean dated = source.written().isPresent() || suffixed.containsKey(source);
            finished.addAll(source.finished(Optional.of(date).filter(given -> dated)));
        }
        engine.register(finished);
        for (CslSource source : ordered) {
            Optional<YearSuffix.Dated> letter = Optional.ofNullable(suffixed.get(source));
            CSLDate date = letter.map(YearSuffix.Dated::date).orElse(dates.get(source));
            UnaryOperator<String> readBack = html -> once(
                    ReferenceHtml.safe(letter.map(dated -> dated.readBack(html)).orElse(html)), date);
            String reference = withDate(readBack.apply(engine.reference(source.id())), date);
            byKey.put(key(source.entity()), new Formatted(source, reference, readBack));
        }
    }

    /** A date in words stands once, where a style that takes it apart would have each part say all of it. */
    private static String once(String html, CSLDate date) {
        if (date.getLiteral() == null) {
            return html;
        }
        String words = Pattern.quote(ReferenceHtml.escaped(date.getLiteral()));
        return html.replaceAll("(" + words + ")(?:[.,;:]? " + words + ")+", "$1");
    }

    /** A date in words is added where the style drops it, as some do for all but numbers. */
    private static String withDate(String reference, CSLDate date) {
        String words =
                ReferenceHtml.escaped(Optional.ofNullable(date.getLiteral()).orElse(""));
        boolean said = reference.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
        return reference.isEmpty() || said ? reference : reference + " (" + words + ")";
    }

    /** What a record is called among those that are cited: its languages are cited apart. */
    static String key(Entity source) {
        return source.id() + "." + source.language();
    }

    /** A citation without the style's brackets. */
    String mark(String key, Pinpoint place) {
        Formatted formatted = byKey.get(key);
        String whole =
                formatted.readBack().apply(engine.citation(formatted.source().cited(place), place));
        String open = ReferenceHtml.escaped(sheet.brackets().open());
        String close = ReferenceHtml.escaped(sheet.brackets().close());
        int from = whole.startsWith(open) ? open.length() : 0;
        int to = whole.endsWith(close) ? whole.length() - close.length() : whole.length();
        return whole.substring(from, Math.max(from, to)).replaceFirst("^" + CslSource.NOBODY + "[,.;:]?\\s*", "");
    }
}
