package org.sourcebook.cite;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.sourcebook.content.Entity;

/**
 * A style in the Citation Style Language, as far as its processor has written it down.
 *
 * <p>Every reference is there from the start; a form of a citation is formatted when it is first asked for, and kept. The
 * processor is started for that alone.
 */
final class CslStyle implements ReferenceStyle, TextMarks {

    private final Written written;
    private final Map<String, Integer> places;
    private final Supplier<CslFormatter> formatter;
    private final ReferenceStyle otherwise = new PlainStyle();
    private CslFormatter started;

    /** {@code formatter} starts the processor and throws nothing, since what is written came from it. */
    CslStyle(Written written, Supplier<CslFormatter> formatter) {
        this.written = written;
        this.places = places(written);
        this.formatter = formatter;
    }

    private static Map<String, Integer> places(Written written) {
        Map<String, Integer> places = new java.util.HashMap<>();
        List.copyOf(written.references().keySet()).forEach(key -> places.put(key, places.size()));
        return places;
    }

    @Override
    public String reference(Entity source) {
        return Optional.ofNullable(written.references().get(CslFormatter.key(source)))
                .filter(reference -> !reference.isEmpty())
                .orElseGet(() -> otherwise.reference(source));
    }

    @Override
    public Optional<TextMarks> textMarks() {
        return written.numeric() ? Optional.empty() : Optional.of(this);
    }

    @Override
    public Brackets brackets() {
        return written.brackets();
    }

    @Override
    public String mark(Entity source, Pinpoint place) {
        String key = CslFormatter.key(source);
        return places.containsKey(key)
                ? written.mark(key + " " + place.written(), () -> format(key, place))
                : otherwise.reference(source);
    }

    private synchronized String format(String key, Pinpoint place) {
        if (started == null) {
            started = formatter.get();
        }
        return started.mark(key, place);
    }

    @Override
    public Comparator<Entity> order() {
        return Comparator.comparingInt(source -> places.getOrDefault(CslFormatter.key(source), Integer.MAX_VALUE));
    }
}
