package org.sourcebook.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * What {@code content/site.yaml} says about the site as a whole.
 *
 * <p>Texts that are not given are empty. {@code baseUrl} ends in a slash, or is empty. {@code languages} holds at least one; the
 * first is that of records without a language in their name. {@code file} is where spans point into.
 */
public record SiteSettings(
        String title,
        String tagline,
        String question,
        String answer,
        String description,
        String contact,
        String baseUrl,
        List<String> languages,
        Optional<Repository> repository,
        List<MenuEntry> menu,
        List<MenuEntry> footer,
        String citationStyle,
        boolean drafts,
        boolean rawHtml,
        boolean data,
        Optional<Licence> licence,
        List<String> citeEveryParagraph,
        int pageSize,
        boolean socialCards,
        boolean search,
        List<Forbidden> forbidden,
        SourceFile file) {

    /** Where the content is edited: the repository's address without a slash at its end, its branch, the site's folder in it. */
    public record Repository(String url, String branch, String path) {}

    /** On what terms the content may be used: a name such as {@code CC-BY-4.0}, and where its text stands or nothing. */
    public record Licence(String name, String url) {}

    /** An entry of a menu: what it says and where it leads, a record, a listing or an address. */
    public record MenuEntry(String title, String to, Span span) {}

    /** What must appear nowhere in the site, and why. */
    public record Forbidden(Pattern pattern, String reason, Span span) {}

    public SiteSettings {
        languages = List.copyOf(languages);
        citeEveryParagraph = List.copyOf(citeEveryParagraph);
        menu = List.copyOf(menu);
        footer = List.copyOf(footer);
        forbidden = List.copyOf(forbidden);
    }

    /** The language of records without one in their name. */
    public String language() {
        return languages.get(0);
    }
}
