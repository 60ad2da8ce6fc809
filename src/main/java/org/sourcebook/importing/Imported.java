package org.sourcebook.importing;

import java.util.List;

/**
 * What became of one reference: the record's path below the site, what the file calls it and where it stands there, and what of it is not in the record.
 *
 * <p>{@code note} says what else there is to know, and may be empty.
 */
public record Imported(String path, String key, String place, Fate fate, String note, List<Leftover> left) {

    /** Written anew, in place of another, or not at all. */
    public enum Fate {
        NEW,
        REPLACED,
        EXISTS
    }

    public Imported {
        left = List.copyOf(left);
    }
}
