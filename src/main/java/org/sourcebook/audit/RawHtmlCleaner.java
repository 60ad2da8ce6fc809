package org.sourcebook.audit;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/**
 * Makes an author's raw HTML safe: keeps text markup, tables, figures and links, takes out scripts, styles, frames, handlers and
 * unsafe addresses. Thread-safe.
 */
public final class RawHtmlCleaner {

    private static final String[] MORE_TAGS = {
        "abbr",
        "aside",
        "bdi",
        "bdo",
        "data",
        "details",
        "dfn",
        "figcaption",
        "figure",
        "footer",
        "header",
        "kbd",
        "mark",
        "ruby",
        "rp",
        "rt",
        "s",
        "samp",
        "section",
        "summary",
        "time",
        "var",
        "wbr"
    };

    private final Safelist allowed;

    public RawHtmlCleaner() {
        this.allowed = Safelist.relaxed()
                .addTags(MORE_TAGS)
                .addAttributes(":all", "class", "id", "lang", "dir", "title")
                .addAttributes("time", "datetime")
                .addAttributes("data", "value")
                .addAttributes("details", "open")
                .preserveRelativeLinks(true);
    }

    /** The HTML with everything unsafe taken out. */
    public String clean(String html) {
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        return Jsoup.clean(html, "https://relative.invalid/", allowed, settings);
    }
}
