package org.sourcebook.edtf;

/** How sure somebody is of a date or of one part of it: {@code ?} uncertain, {@code ~} approximate, {@code %} both. */
public enum Qualifier {
    NONE,
    UNCERTAIN,
    APPROXIMATE,
    BOTH;

    /** The qualifier a character stands for; {@link #NONE} for any other character. */
    static Qualifier of(char symbol) {
        return switch (symbol) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    static Qualifier of(boolean uncertain, boolean approximate) {
        if (uncertain) {
            return approximate ? BOTH : UNCERTAIN;
        }
        return approximate ? APPROXIMATE : NONE;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /** Every doubt of either. */
    Qualifier and(Qualifier other) {
        return of(isUncertain() || other.isUncertain(), isApproximate() || other.isApproximate());
    }

    /** The doubts that both share. */
    Qualifier shared(Qualifier other) {
        return of(isUncertain() && other.isUncertain(), isApproximate() && other.isApproximate());
    }

    /** The doubts of this that {@code other} does not have. */
    Qualifier without(Qualifier other) {
        return of(isUncertain() && !other.isUncertain(), isApproximate() && !other.isApproximate());
    }
}
