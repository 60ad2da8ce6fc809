package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Value;
import org.sourcebook.quote.Verdicts;

/**
 * What a link to a source carries, so that readers and tools still find it when its page is gone: a Robust Link (draft of 21 July 2025,
 * readable by tools of the specification of 2015), and the copy that readers are shown.
 *
 * <p>{@code data-versionurl} holds one address without a date, and {@code data-versiondate} its date: older tools read no list. A date is there to the day or the
 * second, or not at all.
 */
final class RobustLinks {

    private static final Pattern EXACT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}Z)?");

    /** Web archives of Memento write the moment of a copy into its address. */
    private static final Pattern STAMP = Pattern.compile(
            "https?://[^/]+/(?:web/|wayback/|all/)?([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?:[a-z_]{3})?/.*");

    private static final String COPIES = "copies";
    private static final String READ_ON = "read_on";

    private RobustLinks() {}

    private record Copy(String url, Optional<Edtf> date) {}

    /** What templates are given of the way to a source: {@code href} is empty where no link is to lead there. */
    static Map<String, Object> of(Entity source) {
        boolean linked = LinkRule.of(source) == LinkRule.LINKED;
        List<Copy> copies = linked ? copies(source) : List.of();
        return new Data()
                .with("href", linked ? LinkRule.address(source) : "")
                .with("attributes", linked ? named(attributes(source)) : List.of())
                .with("copy", copies.isEmpty() ? null : copy(copies.get(0)))
                .map();
    }

    /** The copy that readers are shown beside a link to a source. */
    static Optional<String> copyOf(Entity source) {
        return copies(source).stream().map(Copy::url).findFirst();
    }

    private static List<Object> named(Map<String, String> attributes) {
        List<Object> named = new ArrayList<>();
        attributes.forEach((name, value) ->
                named.add(new Data().with("name", name).with("value", value).map()));
        return named;
    }

    private static Map<String, Object> copy(Copy copy) {
        return new Data()
                .with("href", copy.url())
                .with("date", copy.date().map(Dates::data).orElse(null))
                .map();
    }

    /**
     * The attributes of a link to a source. Where nobody knows a copy or when the page was seen, the address stands alone: a date is required by
     * the draft and may not be made up, and tools of 2015 then go by the date of the page that links.
     */
    static Map<String, String> attributes(Entity source) {
        Optional<Copy> copy = copies(source).stream().findFirst();
        String address = LinkRule.address(source);
        String date = copy.map(RobustLinks::date).orElseGet(() -> seen(source));
        Map<String, String> attributes = new LinkedHashMap<>();
        if (!address.isEmpty()) {
            attributes.put("data-originalurl", address);
            copy.ifPresent(found -> attributes.put("data-versionurl", found.url()));
            if (!date.isEmpty()) {
                attributes.put("data-versiondate", date);
            }
        }
        return attributes;
    }

    private static List<Copy> copies(Entity source) {
        List<Copy> copies = new ArrayList<>();
        if (source.get(COPIES).orElse(null) instanceof Value.Items items) {
            for (Value item : items.items()) {
                if (item instanceof Value.Group group && group.get("url").orElse(null) instanceof Value.Text url) {
                    copies.add(new Copy(url.text(), date(group.get("date"))));
                }
            }
        }
        return copies;
    }

    private static Optional<Edtf> date(Optional<Value> value) {
        return value.filter(Value.Date.class::isInstance).map(date -> ((Value.Date) date).date());
    }

    private static String date(Copy copy) {
        Matcher stamp = STAMP.matcher(copy.url());
        String written = stamp.matches() ? stamp.replaceFirst("$1-$2-$3T$4:$5:$6Z") : "";
        return copy.date()
                .map(RobustLinks::exact)
                .filter(date -> !date.isEmpty())
                .orElseGet(() -> valid(written));
    }

    /** "The datetime … of the resource as it was linked": when this archive captured it, or when somebody read it for this archive. */
    private static String seen(Entity source) {
        Optional<Value> capture = source.get(Verdicts.CAPTURE)
                .filter(Value.Group.class::isInstance)
                .flatMap(group -> ((Value.Group) group).get(Verdicts.DATE));
        return date(capture)
                .or(() -> date(source.get(READ_ON)))
                .map(RobustLinks::exact)
                .orElse("");
    }

    private static String exact(Edtf date) {
        return EXACT.matcher(date.text()).matches() ? date.text() : "";
    }

    private static String valid(String written) {
        return Edtf.parse(written).date().map(RobustLinks::exact).orElse("");
    }
}
