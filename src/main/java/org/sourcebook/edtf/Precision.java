package org.sourcebook.edtf;

/**
 * The finest unit a date names, from coarse to fine.
 *
 * <p>An unspecified digit does not change it: {@code 201X} names a year and {@code 1985-04-XX} a day, of which less is
 * known. An interval or a list is as precise as the coarsest date in it.
 */
public enum Precision {
    YEAR,
    /** A season, quarter, third or half of a year. */
    SEASON,
    MONTH,
    DAY,
    SECOND
}
