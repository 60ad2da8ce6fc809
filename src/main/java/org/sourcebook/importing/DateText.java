package org.sourcebook.importing;

import java.util.Optional;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.edtf.EdtfError;
import org.sourcebook.edtf.EdtfResult;

/** A date that somebody wrote, in EDTF; {@code guessed} where it was written otherwise and the meaning is plain. */
record DateText(String edtf, boolean guessed) {

    private static final int LONGEST = 200;

    static Optional<DateText> of(String written) {
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        EdtfResult result = Edtf.parse(written);
        return result.date()
                .map(date -> new DateText(date.text(), false))
                .or(() -> result.error()
                        .flatMap(EdtfError::suggestion)
                        .map(suggestion -> new DateText(suggestion, !isSameNumbers(written, suggestion))));
    }

    /** Whether only strokes and noughts were put right: {@code 2015/3/14}. */
    private static boolean isSameNumbers(String written, String edtf) {
        return written.matches("[0-9]{4}([-/][0-9]{1,2}){1,2}/*")
                && edtf.replaceAll("[^0-9]", "")
                        .replace("0", "")
                        .equals(written.replaceAll("[^0-9]", "").replace("0", ""));
    }
}
