package org.sourcebook.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.edtf.EdtfError;
import org.sourcebook.edtf.EdtfResult;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** A date in EDTF with its doubt: {@code 2015-03-14}, {@code 2004-06~}, {@code [..2003]}. */
public final class DateType implements FieldType {

    static final Code INVALID_DATE = new Code("invalid-date");

    @Override
    public String word() {
        return "date";
    }

    @Override
    public String described() {
        return "a date";
    }

    @Override
    public String example() {
        return "2015-03-14";
    }

    /** A set in square brackets that stands without quotes is a list to YAML, and is told how to become a date. */
    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        String written = decoding.file().text(node.span());
        boolean isSet = !(node instanceof YamlScalar)
                && written.length() < 200
                && Edtf.parse(written).date().isPresent();
        if (isSet) {
            String quoted = "\"" + written + "\"";
            decoding.error(
                    Decoding.WRONG_TYPE,
                    node.span(),
                    "expected a date, found " + node.described(),
                    "put it in quotes: " + quoted,
                    quoted);
            return Optional.empty();
        }
        return decoding.scalar(node, this).flatMap(scalar -> read(scalar, decoding));
    }

    private static Optional<Value> read(YamlScalar scalar, Decoding decoding) {
        EdtfResult result = Edtf.parse(scalar.text());
        result.error().ifPresent(error -> decoding.reporter().report(diagnostic(error, scalar, decoding)));
        return result.date().map(date -> new Value.Date(date, scalar.span()));
    }

    private static Diagnostic diagnostic(EdtfError error, YamlScalar scalar, Decoding decoding) {
        Location place = decoding.file().at(place(error, scalar));
        Diagnostic diagnostic =
                Diagnostic.error(INVALID_DATE, place, error.message()).withHint(error.remedy());
        return error.suggestion()
                .map(better -> diagnostic.withFix(new Edit(decoding.file().at(scalar.span()), Quoted.scalar(better))))
                .orElse(diagnostic);
    }

    private static Span place(EdtfError error, YamlScalar scalar) {
        int start = scalar.origin(error.offset());
        int end = error.length() == 0 ? start : scalar.origin(error.offset() + error.length() - 1) + 1;
        return new Span(start, Math.max(start, end));
    }

    @Override
    public int compare(Value left, Value right) {
        return date(left).compareTo(date(right));
    }

    private static Edtf date(Value value) {
        return ((Value.Date) value).date();
    }

    @Override
    public String words(Value value, Names names) {
        return date(value).words();
    }

    @Override
    public Object export(Value value) {
        return date(value).text();
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.of(
                "type", List.of("string", "integer"),
                "examples", List.of("2015-03-14", "2015-03~", "2015-03-14/2015-03-16", "[..2015]"));
    }
}
