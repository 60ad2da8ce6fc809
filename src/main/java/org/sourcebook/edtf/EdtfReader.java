package org.sourcebook.edtf;

import java.util.Optional;

/** Reads a whole text as a date of any form. */
final class EdtfReader {

    /** Longer texts are refused unread: no date is, and every list that is has lost its reader. */
    static final int LONGEST = 1000;

    private EdtfReader() {}

    static EdtfResult read(String text) {
        if (text.isEmpty()) {
            return new EdtfResult.Invalid(
                    new EdtfError(0, 0, "there is no date", "leave the field out where the date is not known"));
        }
        if (text.length() > LONGEST) {
            return new EdtfResult.Invalid(new EdtfError(
                    LONGEST, text.length() - LONGEST, "a date has at most " + LONGEST + " characters", ""));
        }
        Cursor in = new Cursor(text);
        Optional<Form> form = form(in, text);
        if (!in.hasFailed() && !in.atEnd()) {
            in.failHere();
        }
        return in.error()
                .<EdtfResult>map(EdtfResult.Invalid::new)
                .orElseGet(() -> new EdtfResult.Valid(new Edtf(text, in.level(), form.orElseThrow())));
    }

    private static Optional<Form> form(Cursor in, String text) {
        if (in.at("[") || in.at("{")) {
            return new ListReader(in).read().map(Form.class::cast);
        }
        if (text.indexOf('/') >= 0) {
            return new IntervalReader(in).read().map(Form.class::cast);
        }
        return single(in);
    }

    private static Optional<Form> single(Cursor in) {
        Optional<CalendarDate> date = new DateReader(in, true).read();
        if (date.isEmpty() || !in.at("T")) {
            return date.map(Form.class::cast);
        }
        if (date.get().precision() != Precision.DAY || !date.get().isPlain()) {
            in.failHere();
            return Optional.empty();
        }
        in.take("T");
        return new TimeReader(in).read(date.get()).map(Form.class::cast);
    }
}
