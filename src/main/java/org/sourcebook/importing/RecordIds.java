package org.sourcebook.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Slug;

/**
 * Gives entries their ids: what the file calls them, in the form of ids, or {@code family-year-words-of-the-title} where that is a number or an
 * address. The same file gives the same ids.
 */
final class RecordIds {

    private static final int LONGEST = 80;
    private static final int TITLE_WORDS = 4;

    /** Keys that machines make: Zotero's, addresses, bare numbers. */
    private static final Pattern OPAQUE = Pattern.compile("[0-9]+|[A-Z0-9]{8}|[0-9]+/[A-Z0-9]{8}|[A-Za-z]+://.*");

    private final Kind kind;
    private final Set<String> given = new HashSet<>();

    RecordIds(Kind kind) {
        this.kind = kind;
    }

    /** An id that no entry before has been given. */
    String of(Entry entry) {
        String wanted = Stream.of(entry.key(), entry.text("citation-key"))
                .filter(key -> !OPAQUE.matcher(key).matches())
                .flatMap(key -> Slug.nearest(key).stream())
                .findFirst()
                .orElseGet(() -> made(entry));
        String id = allowed(cut(wanted));
        String unique = id;
        for (int i = 2; !given.add(unique); i++) {
            unique = id + "-" + i;
        }
        return unique;
    }

    private String allowed(String id) {
        return EntityId.isId(id) ? id : id + "-" + kind.name();
    }

    private String made(Entry entry) {
        String year = entry.text("issued").replaceFirst("^(-?[0-9X]{4}).*|.*", "$1");
        String words = Stream.of(entry.text("title").split("\\s+"))
                .flatMap(word -> Slug.nearest(word).stream())
                .limit(TITLE_WORDS)
                .collect(Collectors.joining("-"));
        String id = Stream.of(who(entry), Slug.nearest(year).orElse(""), words)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
        return Slug.nearest(id).orElse(kind.name());
    }

    private static String who(Entry entry) {
        Optional<String> author = entry.values().get("author") instanceof List<?> names && !names.isEmpty()
                ? Optional.of(names.get(0).toString().replaceFirst(",.*", ""))
                : Optional.empty();
        return author.or(() -> Stream.of("container-title", "publisher")
                        .map(entry::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst())
                .flatMap(Slug::nearest)
                .orElse("");
    }

    private static String cut(String id) {
        if (id.length() <= LONGEST) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', LONGEST);
        return id.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
}
