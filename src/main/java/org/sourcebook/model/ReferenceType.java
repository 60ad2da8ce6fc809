package org.sourcebook.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/**
 * A reference to a record or to an identified part of one: {@code ghostsec}, {@code actor:ghostsec},
 * {@code question:reach#whack-a-mole}, {@code #whack-a-mole} in the same record.
 *
 * <p>It is read, not resolved. Where it {@code mayBeText}, whatever has not the form of a reference is plain text, and a
 * bare id is text too if no record has it; a kind in front insists on a record.
 */
public final class ReferenceType implements FieldType {

    static final Code MALFORMED_REFERENCE = new Code("malformed-reference");

    private static final Pattern FORM =
            Pattern.compile("(?:([a-z][a-z0-9-]*):)?([a-z0-9]+(?:-[a-z0-9]+)*)?(?:#([^\\s#]+))?");

    private final Targets targets;
    private final boolean mayBeText;

    public ReferenceType(Targets targets, boolean mayBeText) {
        this.targets = targets;
        this.mayBeText = mayBeText;
    }

    public Targets targets() {
        return targets;
    }

    /** Whether plain text may stand here as well. */
    public boolean mayBeText() {
        return mayBeText;
    }

    @Override
    public String word() {
        return mayBeText ? "ref-or-text" : "ref";
    }

    @Override
    public String described() {
        String which = targets.names().isEmpty() ? "" : " (" + targets.words() + ")";
        return "a reference" + which + (mayBeText ? " or text" : "");
    }

    @Override
    public String example() {
        return mayBeText ? "\"a spokesman\"" : "some-id";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this).flatMap(scalar -> read(scalar, decoding));
    }

    private Optional<Value> read(YamlScalar scalar, Decoding decoding) {
        Matcher form = FORM.matcher(scalar.text());
        if (form.matches() && isWhole(form)) {
            return Optional.of(new Value.Reference(
                    orEmpty(form.group(1)), orEmpty(form.group(2)), orEmpty(form.group(3)), targets, scalar.span()));
        }
        if (mayBeText && !scalar.text().isBlank()) {
            return Optional.of(new Value.Text(scalar.text(), scalar.span()));
        }
        malformed(scalar, decoding);
        return Optional.empty();
    }

    /** An id must stand there, or a fragment without a kind. */
    private static boolean isWhole(Matcher form) {
        return form.group(2) != null || (form.group(1) == null && form.group(3) != null);
    }

    private static String orEmpty(String part) {
        return part == null ? "" : part;
    }

    private void malformed(YamlScalar scalar, Decoding decoding) {
        String message = "'" + scalar.text() + "' has not the form of a reference";
        Optional<String> meant = Slug.nearest(scalar.text());
        if (meant.isPresent() && scalar.text().indexOf(':') < 0 && scalar.text().indexOf('#') < 0) {
            decoding.error(
                    MALFORMED_REFERENCE, scalar.span(), message, "did you mean '" + meant.get() + "'?", meant.get());
        } else {
            decoding.error(
                    MALFORMED_REFERENCE, scalar.span(), message, "write an id, kind:id, kind:id#part or \"#part\"");
        }
    }

    @Override
    public int compare(Value left, Value right) {
        return TextOrder.ALPHABETICAL.compare(words(left), words(right));
    }

    @Override
    public String words(Value value, Names names) {
        return value instanceof Value.Reference reference ? names.of(reference) : ((Value.Text) value).text();
    }

    @Override
    public Object export(Value value) {
        return words(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return mayBeText
                ? JsonSchema.scalar()
                : JsonSchema.pattern("^([a-z][a-z0-9-]*:)?([a-z0-9-]+)?(#\\S+)?$", example());
    }
}
