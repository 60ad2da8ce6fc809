package org.sourcebook.cite;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.Comparator;
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
 * A style in the Citation Style Language.
 *
 * <p>All that a site cites is given to the processor at once, so that works of one author and year get the same letters on every
 * page. Every reference is formatted when the style is made, every form of a citation when it is first asked for, and
 * both are kept. A date's doubt that the style has no words for is said in ours.
 */
final class CslStyle implements ReferenceStyle, TextMarks {

    private final StyleSheet sheet;
    private final CslEngine engine;
    private final Map<String, Formatted> byKey = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();
    private final ReferenceStyle otherwise = new PlainStyle();

    /** A source with its place in the style's order, its reference, and how to clean what the processor writes of it. */
    private record Formatted(CslSource source, int place, String reference, UnaryOperator<String> readBack) {}

    /** Throws what the processor throws at a style it cannot run. */
    CslStyle(StyleSheet sheet, String locale, List<Entity> cited) {
        this.sheet = sheet;
        this.engine = new CslEngine(sheet, locale);
        List<CslSource> ordered = ordered(cited);
        Map<CslSource, CSLDate> dates = dates(ordered);
        format(ordered, dates, suffixed(ordered, dates));
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
                marks.put(source.id(), engine.citation(source.variant(inWords), Pinpoint.WHOLE));
            }
        }
        return dates;
    }

    /** The letters of those sources that would be cited alike; the languages of one record share theirs. */
    private Map<CslSource, YearSuffix.Dated> suffixed(List<CslSource> ordered, Map<CslSource, CSLDate> dates) {
        Map<String, List<EntityId>> alike = new HashMap<>();
        for (CslSource source : sheet.numeric() ? List.<CslSource>of() : ordered) {
            List<EntityId> same = alike.computeIfAbsent(marks.get(source.id()), mark -> new ArrayList<>());
            if (!same.contains(source.entity().id())) {
                same.add(source.entity().id());
            }
        }
        Map<CslSource, YearSuffix.Dated> suffixed = new LinkedHashMap<>();
        for (CslSource source : ordered) {
            List<EntityId> same = alike.getOrDefault(marks.get(source.id()), List.of());
            if (same.size() > 1) {
                int place = same.indexOf(source.entity().id());
                suffixed.put(source, YearSuffix.of(dates.get(source), suffixed.size(), place));
            }
        }
        marks.clear();
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
            byKey.put(key(source.entity()), new Formatted(source, byKey.size(), reference, readBack));
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

    private static String key(Entity source) {
        return source.id() + "." + source.language();
    }

    @Override
    public String reference(Entity source) {
        return Optional.ofNullable(byKey.get(key(source)))
                .map(Formatted::reference)
                .filter(reference -> !reference.isEmpty())
                .orElseGet(() -> otherwise.reference(source));
    }

    @Override
    public Optional<TextMarks> textMarks() {
        return sheet.numeric() ? Optional.empty() : Optional.of(this);
    }

    @Override
    public Brackets brackets() {
        return sheet.brackets();
    }

    @Override
    public synchronized String mark(Entity source, Pinpoint place) {
        Formatted formatted = byKey.get(key(source));
        if (formatted == null) {
            return otherwise.reference(source);
        }
        return marks.computeIfAbsent(formatted.source().id() + " " + place, key -> mark(formatted, place));
    }

    private String mark(Formatted formatted, Pinpoint place) {
        String whole =
                formatted.readBack().apply(engine.citation(formatted.source().cited(place), place));
        String open = ReferenceHtml.escaped(sheet.brackets().open());
        String close = ReferenceHtml.escaped(sheet.brackets().close());
        int from = whole.startsWith(open) ? open.length() : 0;
        int to = whole.endsWith(close) ? whole.length() - close.length() : whole.length();
        return whole.substring(from, Math.max(from, to)).replaceFirst("^" + CslSource.NOBODY + "[,.;:]?\\s*", "");
    }

    @Override
    public Comparator<Entity> order() {
        return Comparator.comparingInt(source -> Optional.ofNullable(byKey.get(key(source)))
                .map(Formatted::place)
                .orElse(Integer.MAX_VALUE));
    }
}
