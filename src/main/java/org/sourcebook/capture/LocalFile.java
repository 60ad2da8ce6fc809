package org.sourcebook.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sourcebook.extract.Document;
import org.sourcebook.fetch.WebAddress;

/** Takes in a file somebody has: a page, a PDF, a text, or a WARC file with a page in it. */
record LocalFile(Path file, long limit, InstantSource clock, String program) {

    /** The document; {@code address} is that of the source, by which its page is found in a WARC file. */
    Taken take(String address) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CaptureException(Files.exists(file) ? "it is no file: " + file : "there is no file " + file);
        } else if (Files.size(file) > limit) {
            throw new CaptureException(
                    String.format(Locale.ROOT, "the file is larger than %,d bytes, which is the limit", limit));
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new CaptureException("the file is empty");
        }
        return isWarc(bytes) ? fromWarc(bytes, address) : asItIs(bytes);
    }

    private boolean isWarc(byte[] bytes) {
        boolean packed = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        return startsWith(bytes, "WARC/") || packed || name().contains(".warc");
    }

    private static boolean startsWith(byte[] bytes, String ascii) {
        byte[] start = ascii.getBytes(StandardCharsets.US_ASCII);
        return bytes.length >= start.length && Arrays.equals(start, Arrays.copyOf(bytes, start.length));
    }

    private Taken fromWarc(byte[] bytes, String address) throws IOException {
        List<WarcIn.Page> pages = WarcIn.pages(bytes, limit);
        WarcIn.Page page = WarcIn.find(pages, address);
        boolean packed = (bytes[0] & 0xff) == 0x1f;
        String found = WarcIn.isOfTheWeb(page) ? WebAddress.of(page.address()).toString() : "";
        return new Taken(
                page.document(),
                page.at().truncatedTo(ChronoUnit.SECONDS),
                found,
                found.isEmpty() ? "" : address,
                bytes,
                packed ? ".warc.gz" : ".warc");
    }

    private Taken asItIs(byte[] bytes) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Document document = new Document(bytes, contentType(bytes));
        byte[] warc = WarcOut.of(bytes, document.contentType(), name(), now, program);
        return new Taken(document, now, "", "", warc, ".warc.gz");
    }

    private String contentType(byte[] bytes) {
        if (startsWith(bytes, "%PDF-")) {
            return "application/pdf";
        }
        String name = name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            return "text/html";
        }
        return name.endsWith(".txt") || name.endsWith(".md") ? "text/plain" : "";
    }

    private String name() {
        return file.getFileName().toString();
    }
}
