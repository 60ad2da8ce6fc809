package org.sourcebook.search;

/**
 * Whole numbers as letters, small ones in one letter: five bits a letter, and a sixth that says whether more follow.
 *
 * <p>The letters are those of base64 for addresses, which nothing needs to escape.
 */
final class Packed {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int MORE = 32;

    private final StringBuilder out = new StringBuilder();

    /** Adds a number that is not negative. */
    Packed add(int number) {
        int rest = number;
        while (rest >= MORE) {
            out.append(LETTERS.charAt(MORE | rest & MORE - 1));
            rest >>>= 5;
        }
        out.append(LETTERS.charAt(rest));
        return this;
    }

    /** Adds a number that may be negative. */
    Packed addSigned(int number) {
        return add(number < 0 ? -number * 2 - 1 : number * 2);
    }

    /** Adds a number below 64 as one letter. */
    Packed letter(int number) {
        out.append(LETTERS.charAt(number));
        return this;
    }

    void append(Packed other) {
        out.append(other.out);
    }

    int length() {
        return out.length();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
