package org.sourcebook.edtf;

import java.util.OptionalInt;

/** A month, a season or a day as it is written: two characters, digits or {@code X}, and how sure it is. */
public record Part(String digits, Qualifier qualifier) {

    /** The number, where no digit is unspecified. */
    public OptionalInt value() {
        return isExact() ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    public boolean isExact() {
        return digits.indexOf('X') < 0;
    }

    /** {@code XX}: nothing is said but that there is one. */
    public boolean isUnspecified() {
        return digits.equals("XX");
    }

    boolean matches(int number) {
        return Masks.matches(digits, number);
    }

    Part and(Qualifier more) {
        return new Part(digits, qualifier.and(more));
    }
}
