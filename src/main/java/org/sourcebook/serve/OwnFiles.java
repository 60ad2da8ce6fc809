package org.sourcebook.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What the preview adds to a site: a script, a style for its own pages and a stream of events. */
final class OwnFiles {

    static final String FOLDER = "/__sourcebook/";
    static final String SCRIPT = FOLDER + "reload.js";
    static final String STYLE = FOLDER + "preview.css";
    static final String EVENTS = FOLDER + "events";

    private final byte[] script = packed("/serve/reload.js");
    private final byte[] style = packed("/serve/preview.css");

    byte[] script() {
        return script;
    }

    byte[] style() {
        return style;
    }

    private static byte[] packed(String name) {
        try (InputStream in = OwnFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read from the jar: " + name, broken);
        }
    }

    /**
     * A page with the script put in before the end of its body, or at its end where that has none.
     *
     * <p>The script is told which version the page is of, so that a change between the two requests is not missed. The
     * page is treated as bytes: what is looked for is ASCII, and no byte of a longer UTF-8 character is.
     */
    static byte[] withScript(byte[] html, String version) {
        String page = new String(html, StandardCharsets.ISO_8859_1);
        String element = "<script src=\"" + SCRIPT + "?v=" + version + "\"></script>";
        int end = lastEndOfBody(page);
        return (page.substring(0, end) + element + page.substring(end)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static int lastEndOfBody(String page) {
        String tag = "</body";
        for (int at = page.length() - tag.length(); at >= 0; at--) {
            if (page.regionMatches(true, at, tag, 0, tag.length())) {
                return at;
            }
        }
        return page.length();
    }
}
