package org.sourcebook.edtf;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/**
 * A date in the Extended Date/Time Format (Library of Congress 2019, ISO 8601-2), levels 0 to 2.
 *
 * <pre>{@code
 * EdtfResult result = Edtf.parse("2015-03~");
 * result.date().map(Edtf::words);           // about March 2015
 * Edtf.parse("c. 1990").error();            // ... suggestion 1990~
 * }</pre>
 *
 * <p>Immutable; equal when written alike. Ordered by {@link #bounds}, then the coarser precision first, then by text: a
 * total order, the same in every locale. Years are astronomical (0 is 1 BCE) in everything but {@link #words}.
 */
public final class Edtf implements Comparable<Edtf> {

    private static final int MOST_DECADES = 100;

    private final String text;
    private final int level;
    private final Form form;
    private final Bounds bounds;

    /** Worded when first asked; whoever asks at the same time words it alike. */
    private String words;

    private Optional<String> machine;

    Edtf(String text, int level, Form form) {
        this.text = text;
        this.level = level;
        this.form = form;
        this.bounds = pieces().stream().reduce(Bounds::union).orElseThrow();
    }

    /** Reads a whole text; nothing around the date is skipped. Never throws, whatever the text. */
    public static EdtfResult parse(String text) {
        EdtfResult result = EdtfReader.read(text);
        return result.error()
                .<EdtfResult>map(error -> new EdtfResult.Invalid(Mending.mended(error, text)))
                .orElse(result);
    }

    /** The notation as it was written. */
    public String text() {
        return text;
    }

    /** The date in English, with every doubt said: {@code about March 2015}. Begins with a small letter or a digit. */
    public String words() {
        String known = words;
        if (known == null) {
            known = Wording.of(form);
            words = known;
        }
        return known;
    }

    /** What it is made of. */
    public Form form() {
        return form;
    }

    /** The lowest level of the standard that has all it uses: 0, 1 or 2. */
    public int level() {
        return level;
    }

    public Precision precision() {
        return form.precision();
    }

    /** Every doubt that any part of it has. */
    public Qualifier qualifier() {
        return form.dates().map(CalendarDate::qualifier).reduce(Qualifier.NONE, Qualifier::and);
    }

    /** The days it may mean, as written: {@code 2015~} is bounded by 2015. Use {@link #widened} to find it by search. */
    public Bounds bounds() {
        return bounds;
    }

    /** The days to look for it: {@link #bounds}, and for an approximate part one unit more to either side. */
    public Bounds widened() {
        return form.pieces(Widening::widened).stream().reduce(Bounds::union).orElseThrow();
    }

    /** The stretches it consists of: one, or one for each member of a list, as written. */
    public List<Bounds> pieces() {
        return form.pieces(CalendarDate::bounds);
    }

    /** The one year it is in; empty where there may be others. */
    public OptionalLong year() {
        if (form instanceof CalendarDate date && date.year().isExact()) {
            return date.year().value();
        }
        Optional<Long> first = bounds.firstDay().map(Day::year);
        return first.isPresent() && first.equals(bounds.lastDay().map(Day::year))
                ? OptionalLong.of(first.get())
                : OptionalLong.empty();
    }

    /**
     * The decades it touches, ascending, each by its first year: 1950, or -50 for -50 to -41.
     *
     * <p>An open or unknown end counts the decade of the other end. Empty where there would be more than a hundred, and
     * where both ends are open: such a date is found by no decade.
     */
    public List<Long> decades() {
        TreeSet<Long> decades = new TreeSet<>();
        for (Bounds piece : pieces()) {
            Optional<Long> first = piece.firstDay().or(piece::lastDay).map(Edtf::decade);
            Optional<Long> last = piece.lastDay().or(piece::firstDay).map(Edtf::decade);
            if (first.isEmpty() || last.isEmpty() || last.get() - first.get() >= 10 * MOST_DECADES) {
                return List.of();
            }
            for (long decade = first.get(); decade <= last.get(); decade += 10) {
                decades.add(decade);
            }
        }
        return decades.size() > MOST_DECADES ? List.of() : List.copyOf(decades);
    }

    private static long decade(Day day) {
        return Math.floorDiv(day.year(), 10L) * 10;
    }

    /**
     * The value for HTML's {@code <time datetime>}; empty for whatever HTML cannot say without dropping a doubt: all but
     * an exact year from 1 on, month, day or instant without a qualifier.
     */
    public Optional<String> machine() {
        Optional<String> known = machine;
        if (known == null) {
            known = MachineForm.of(form);
            machine = known;
        }
        return known;
    }

    /** The date as the numbers of CSL; empty where they would lose something. */
    public Optional<DateParts> dateParts() {
        return DateParts.of(form);
    }

    @Override
    public int compareTo(Edtf other) {
        int byBounds = bounds.compareTo(other.bounds);
        int byPrecision = byBounds != 0 ? byBounds : precision().compareTo(other.precision());
        return byPrecision != 0 ? byPrecision : text.compareTo(other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Edtf date && text.equals(date.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
