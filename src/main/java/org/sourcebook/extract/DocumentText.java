package org.sourcebook.extract;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the text of a document by what it is: its content where that is plain, else what its server says. */
public final class DocumentText {

    private static final Set<String> TEXTS = Set.of(
            "application/json", "application/ld+json", "application/rtf", "application/x-ndjson", "application/yaml");
    private static final int LOOKED_AT = 1024;

    private final Duration patience;

    /** One that gives up on a PDF that takes longer. */
    public DocumentText(Duration patience) {
        this.patience = patience;
    }

    public Readable of(Document document) {
        String type = document.mediaType();
        if (document.beginsWith("%PDF-") || type.equals("application/pdf")) {
            return new PdfText(patience).of(document.bytes());
        } else if (isHtml(type) || type.isEmpty() && looksLikeHtml(document)) {
            return html(document);
        } else if (type.startsWith("text/") || TEXTS.contains(type) || type.endsWith("+xml") || type.isEmpty()) {
            return plain(document);
        }
        return Readable.unreadable("there is no text to read in " + type);
    }

    private static boolean isHtml(String type) {
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static boolean looksLikeHtml(Document document) {
        int length = Math.min(LOOKED_AT, document.bytes().length);
        String start = new String(document.bytes(), 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html") || start.contains("<body");
    }

    private static Readable html(Document document) {
        return Readable.text(HtmlText.of(decoded(document, HtmlText.declared(document.bytes()))));
    }

    private static Readable plain(Document document) {
        String text = decoded(document, Optional.empty());
        return text.indexOf('\0') >= 0 ? Readable.unreadable("the document is no text") : Readable.text(text);
    }

    private static String decoded(Document document, Optional<String> declared) {
        return new Decoding(document.bytes()).text(Decoding.parameter(document.contentType()), declared);
    }
}
