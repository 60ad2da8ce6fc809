package org.sourcebook.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** Lets through the attributes of the allow-list whose values are harmless, and reports the others. */
final class AttributeRules {

    static final Code UNKNOWN = new Code("unknown-attribute");
    static final Code INVALID = new Code("invalid-attribute");
    static final Code REPEATED = new Code("repeated-attribute");

    private static final Map<String, Pattern> FORMS = Map.of(
            "id", Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]*"),
            "class", Pattern.compile("[A-Za-z0-9_-]+( +[A-Za-z0-9_-]+)*"),
            "lang", Pattern.compile("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*"),
            "hreflang", Pattern.compile("[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*"),
            "dir", Pattern.compile("ltr|rtl|auto"),
            "width", Pattern.compile("[1-9][0-9]{0,4}"),
            "height", Pattern.compile("[1-9][0-9]{0,4}"),
            "loading", Pattern.compile("lazy|eager"),
            "start", Pattern.compile("-?[0-9]{1,9}"));

    private static final Map<String, String> REMEDIES = Map.of(
            "id", "an id is made of letters a to z, digits, '-', '_' and '.', and begins with a letter or digit",
            "class", "a class is made of letters a to z, digits, '-' and '_'",
            "lang", "write a language tag such as en or fr-CA",
            "hreflang", "write a language tag such as en or fr-CA",
            "dir", "write ltr, rtl or auto",
            "width", "write a number of pixels without a unit",
            "height", "write a number of pixels without a unit",
            "loading", "write lazy or eager",
            "start", "write a whole number");

    /** Longer values have no business in any of these; it also keeps the patterns off hostile input. */
    private static final int LONGEST = 200;

    private final Problems problems;
    private final Anchors anchors;

    AttributeRules(Problems problems, Anchors anchors) {
        this.problems = problems;
        this.anchors = anchors;
    }

    /** The attributes of a list in braces that {@code place} may have. */
    Attributes check(Braces braces, Place place, InlineText where) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Braces.Item item : braces.items()) {
            String name = item.kind() == '#' ? "id" : item.kind() == '.' ? "class" : item.name();
            if (allowed(item, name, place, where) && valid(item, name, where)) {
                put(values, item, name, where);
            }
        }
        return values.isEmpty() ? Attributes.NONE : new Attributes(values);
    }

    private boolean allowed(Braces.Item item, String name, Place place, InlineText where) {
        if (place.allowed().contains(name)) {
            return true;
        }
        String list =
                "allowed are " + String.join(", ", place.allowed()) + "; to write a brace as text put \\ before it";
        problems.error(
                UNKNOWN,
                where,
                item.start(),
                item.nameEnd(),
                place.noun() + " cannot have the attribute '" + name + "'",
                problems.meant(name, place.allowed(), list));
        return false;
    }

    private boolean valid(Braces.Item item, String name, InlineText where) {
        String value = item.value();
        if (!FORMS.containsKey(name)
                || value.length() <= LONGEST && FORMS.get(name).matcher(value).matches()) {
            return true;
        }
        String message = "'" + value + "' cannot be the " + name + " of anything";
        problems.error(INVALID, where, item.valueStart(), item.valueEnd(), message, REMEDIES.get(name));
        return false;
    }

    private void put(Map<String, String> values, Braces.Item item, String name, InlineText where) {
        Span span = where.span(item.valueStart(), item.valueEnd());
        if (name.equals("class")) {
            values.merge(name, item.value(), (first, more) -> first + " " + more);
        } else if (values.containsKey(name)) {
            String hint = "keep one of the two";
            problems.error(REPEATED, span, "the attribute '" + name + "' is given twice", hint);
        } else if (!name.equals("id") || anchors.claim(item.value(), span)) {
            values.put(name, item.value());
        }
    }
}
