package org.sourcebook.timing;

import java.util.Comparator;

/**
 * What all work of one name took, in nanoseconds of the threads that did it.
 *
 * <p>{@code total} is all of it, {@code own} what is left without other parts that were done within it: the layout a template extends,
 * the parsing in the reading of a record. {@code times} counts how often it was done.
 */
public record Cost(String name, long times, long total, long own) {

    /** The dearest first; those that cost the same by name. */
    static final Comparator<Cost> DEAREST =
            Comparator.comparing(Cost::own).reversed().thenComparing(Cost::name);
}
