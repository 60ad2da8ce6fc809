package org.sourcebook.cite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sourcebook.source.Resources;

/** The CSL styles and locales that come with Sourcebook. */
final class ShippedStyles {

    /** The one that needs no style file. */
    static final String PLAIN = "plain";

    private static final String FOLDER = "csl/";
    private static final String ENGLISH = "en-US";

    private ShippedStyles() {}

    static List<String> names() {
        return List.of(PLAIN, "apa", "harvard-cite-them-right", "ieee");
    }

    static String words() {
        return String.join(", ", names());
    }

    static Optional<String> style(String name) {
        return names().contains(name) ? text(name + ".csl") : Optional.empty();
    }

    /** The locale for a language tag of a site: English where there is none for it. */
    static String localeFor(String language) {
        String plain = language.replaceFirst("-.*", "");
        return plain.equals("de") ? "de-DE" : plain.equals("fr") ? "fr-FR" : ENGLISH;
    }

    /** The words of a locale, those of English where there are none. */
    static String locale(String tag) {
        return text("locales-" + tag + ".xml")
                .or(() -> text("locales-" + ENGLISH + ".xml"))
                .orElseThrow();
    }

    private static Optional<String> text(String file) {
        return Resources.bytes(FOLDER + file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
