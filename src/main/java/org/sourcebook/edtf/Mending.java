package org.sourcebook.edtf;

import java.util.Optional;

/**
 * Guesses what a text that is no EDTF was meant to be: {@code c. 1990}, {@code 1990s}, {@code 1990-1995}, {@code 19uu},
 * {@code 16 March 2015}.
 *
 * <p>Only for what is recognised as a whole, and only where one reading is far likelier than any other:
 * {@code 03/04/2015} is March or April, {@code 1900s} a decade or a century, and neither gets an answer. What is
 * answered is valid EDTF.
 */
final class Mending {

    /** Longer texts are no mistyped date. */
    private static final int LONGEST = 100;

    private Mending() {}

    /** The error with the right form where one is known. */
    static EdtfError mended(EdtfError error, String text) {
        return of(text).map(better -> mended(error, text, better)).orElse(error);
    }

    /** Where the notation is another one altogether, all of it is the mistake and not the first odd sign. */
    private static EdtfError mended(EdtfError error, String text, String better) {
        boolean foreign = text.chars().anyMatch(Mending::isForeign);
        return foreign
                ? new EdtfError(0, text.length(), "this is not how EDTF writes a date", "", Optional.of(better))
                : new EdtfError(error.offset(), error.length(), error.message(), "", Optional.of(better));
    }

    private static boolean isForeign(int character) {
        return "0123456789XTZYES-+:/.,[]{}?~%".indexOf(character) < 0;
    }

    private static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Typography.plain(text);
        return valid(plain)
                .or(() -> list(plain))
                .or(() -> OldDate.mend(plain))
                .or(() -> OldInterval.mend(plain))
                .or(() -> valid(plain.replace(" ", "")));
    }

    /** The text itself, if it is EDTF. */
    static Optional<String> valid(String text) {
        return EdtfReader.read(text).date().map(Edtf::text);
    }

    /** A list with spaces in it. */
    private static Optional<String> list(String text) {
        boolean bracketed = text.startsWith("[") || text.startsWith("{");
        return bracketed ? valid(text.replace(" ", "").replace('x', 'X').replace('u', 'X')) : Optional.empty();
    }
}
