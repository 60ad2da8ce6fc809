package org.sourcebook.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.sourcebook.source.Digest;

/**
 * What must appear in no output and may not be written into the repository in order to say so, one thing to a line.
 *
 * <p>A line is words, found in any case and with anything but letters and digits between them ({@code Jane Doe} is found in
 * {@code jane-doe.html}), or a regular expression between slashes. Empty lines and lines that begin with {@code #} are not counted.
 * Nothing here is ever printed: {@link #toString} says how many there are. Immutable.
 */
public final class Withheld {

    /** Nothing. */
    public static final Withheld NONE = new Withheld(List.of());

    private final List<Item> items;

    private Withheld(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** Folded words, or a pattern. */
    private record Item(String words, Optional<Pattern> pattern) {

        boolean isIn(Reading reading, String folded) {
            return pattern.map(each -> each.matcher(reading.legible()).find())
                    .orElseGet(() -> reading.holds(folded, words));
        }
    }

    /**
     * Reads the lines of a text.
     *
     * @throws IllegalArgumentException if a line is no regular expression or holds no word; the message tells its number only
     */
    public static Withheld of(String text) {
        List<Item> items = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                items.add(item(line, items.size() + 1));
            }
        }
        return new Withheld(items);
    }

    private static Item item(String line, int number) {
        if (line.length() > 2 && line.startsWith("/") && line.endsWith("/")) {
            return new Item("", Optional.of(pattern(line.substring(1, line.length() - 1), number)));
        }
        String words = Reading.folded(line);
        if (words.isBlank()) {
            throw new IllegalArgumentException("withheld pattern " + number + " holds no letter and no digit");
        }
        return new Item(words, Optional.empty());
    }

    private static Pattern pattern(String expression, int number) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "withheld pattern " + number + " is no regular expression"); // without it
        }
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** The number, from 1, of the first one in these readings. */
    OptionalInt in(List<Reading> readings) {
        if (isEmpty()) {
            return OptionalInt.empty();
        }
        List<String> folded =
                readings.stream().map(each -> Reading.folded(each.text())).toList();
        for (int i = 0; i < items.size(); i++) {
            for (int k = 0; k < readings.size(); k++) {
                if (items.get(i).isIn(readings.get(k), folded.get(k))) {
                    return OptionalInt.of(i + 1);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Tells one set of patterns from another within a run; to be written nowhere. */
    public Digest digest() {
        return Digest.of(items.stream().map(Item::toString).collect(Collectors.joining("\n")));
    }

    /** Whether any of it stands in a text that is about to be printed. */
    public boolean isIn(String text) {
        return !isEmpty() && in(Readings.ofName(text)).isPresent();
    }

    @Override
    public String toString() {
        return items.size() + " withheld";
    }
}
