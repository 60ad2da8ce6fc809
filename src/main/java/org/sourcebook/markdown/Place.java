package org.sourcebook.markdown;

import java.util.List;
import java.util.stream.Stream;

/** What attributes can be given to, and which of them it takes. */
enum Place {
    HEADING("a heading"),
    PARAGRAPH("a paragraph", "reason"),
    LINK("a link", "hreflang"),
    IMAGE("an image", "width", "height", "loading"),
    SPAN("a span"),
    BULLET_LIST("a list"),
    ORDERED_LIST("an ordered list", "start"),
    DEFINITION_LIST("a definition list"),
    TERM("a term"),
    TABLE("a table", "caption"),
    QUOTE("a quotation"),
    CODE("a code block"),
    CITATION("a citation", List.of(Place.QUOTE_WORDS, Place.QUOTE_PREFIX, Place.QUOTE_SUFFIX));

    /** The words a citation relies on. */
    static final String QUOTE_WORDS = "quote";

    /** What stands directly before and after them in the source. */
    static final String QUOTE_PREFIX = "quote_prefix";

    static final String QUOTE_SUFFIX = "quote_suffix";

    private final String noun;
    private final List<String> allowed;

    Place(String noun, String... own) {
        this(
                noun,
                Stream.concat(Stream.of("id", "class", "lang", "dir", "title"), Stream.of(own))
                        .toList());
    }

    Place(String noun, List<String> allowed) {
        this.noun = noun;
        this.allowed = allowed;
    }

    /** Whether anything at all takes this attribute. */
    static boolean anywhere(String name) {
        return Stream.of(values()).anyMatch(place -> place.allowed.contains(name));
    }

    /** What an author calls it, with its article. */
    String noun() {
        return noun;
    }

    List<String> allowed() {
        return allowed;
    }
}
