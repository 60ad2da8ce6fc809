package org.sourcebook.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.sourcebook.extract.Document;
import org.sourcebook.fetch.FetchException;
import org.sourcebook.fetch.Headers;
import org.sourcebook.fetch.Unpacking;
import org.sourcebook.fetch.WebAddress;

/** Reads the documents of a WARC file, ours or another program's, to its end: one that breaks off anywhere is refused as a whole. */
final class WarcIn {

    /** A document in the file; {@code location} is where it sends its reader, empty for one that does not. */
    record Page(String address, int status, String location, Instant at, Document document) {}

    private final long limit;
    private final List<Page> pages = new ArrayList<>();

    private WarcIn(long limit) {
        this.limit = limit;
    }

    /** Every response and resource in the file, in its order; each holds at most {@code limit} bytes. */
    static List<Page> pages(byte[] warc, long limit) throws IOException {
        WarcIn in = new WarcIn(limit);
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(warc))) {
            reader.calculateBlockDigest();
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                in.add(record.get());
            }
        } catch (FetchException | CaptureException told) {
            throw told;
        } catch (ParsingException | IllegalArgumentException nonsense) {
            throw new CaptureException("the WARC file is broken, or is none");
        } catch (IOException broken) {
            throw new CaptureException("the WARC file is broken or breaks off");
        }
        return in.pages;
    }

    private void add(WarcRecord record) throws IOException {
        if (record instanceof WarcResponse response && isHttp(response)) {
            add(response);
        } else if (record instanceof WarcResource resource) {
            byte[] bytes = bytes(resource.body());
            String type = resource.headers().first("Content-Type").orElse("");
            pages.add(new Page(resource.target(), 200, "", resource.date(), new Document(bytes, type)));
        }
        record.body().consume();
        whole(record);
    }

    private static boolean isHttp(WarcTargetRecord record) {
        return record.headers()
                .first("Content-Type")
                .filter(type -> type.startsWith("application/http"))
                .isPresent();
    }

    private void add(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        List<Headers.Field> fields = new ArrayList<>();
        http.headers()
                .map()
                .forEach((name, values) -> values.forEach(
                        value -> fields.add(new Headers.Field(name.toLowerCase(java.util.Locale.ROOT), value))));
        Headers headers = new Headers(fields);
        byte[] payload = bytes(http.body());
        String location = http.status() >= 300 && http.status() < 400
                ? headers.first("location").orElse("")
                : "";
        byte[] document = http.status() == 200 ? Unpacking.document(headers, payload, limit) : new byte[0];
        Document found = new Document(document, headers.first("content-type").orElse(""));
        pages.add(new Page(response.target(), http.status(), location, response.date(), found));
    }

    private byte[] bytes(MessageBody body) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream in = body.stream();
        byte[] buffer = new byte[16_384];
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            if (out.size() + (long) length > limit) {
                throw new CaptureException("the WARC file holds a page larger than the limit of " + limit + " bytes");
            }
            out.write(buffer, 0, length);
        }
        return out.toByteArray();
    }

    private static void whole(WarcRecord record) throws IOException {
        Optional<WarcDigest> said = record.blockDigest();
        Optional<WarcDigest> is = said.isPresent() ? record.calculatedBlockDigest() : Optional.empty();
        if (is.isPresent() && !is.get().equals(said.get())) {
            throw new CaptureException("the WARC file was changed: a record does not have the digest it names");
        }
    }

    /** The page that stands in a file for an address, at the end of its redirects; for no address, the only page there is. */
    static Page find(List<Page> pages, String address) throws IOException {
        List<Page> whole = pages.stream()
                .filter(page -> page.status() == 200 && page.document().bytes().length > 0)
                .toList();
        if (whole.isEmpty()) {
            throw new CaptureException("the WARC file holds no page");
        } else if (address.isEmpty() || whole.stream().noneMatch(WarcIn::isOfTheWeb)) {
            return only(whole);
        }
        String at = WebAddress.of(address).toString();
        for (int hops = 0; hops <= pages.size(); hops++) {
            Optional<Page> page = at(pages, at);
            if (page.isEmpty() || page.get().location().isEmpty()) {
                return page.filter(whole::contains)
                        .orElseThrow(() -> new CaptureException("the WARC file does not hold the page of " + address));
            }
            at = WebAddress.of(at).resolve(page.get().location()).toString();
        }
        throw new CaptureException("the redirects in the WARC file go round in a circle");
    }

    private static Page only(List<Page> pages) throws CaptureException {
        if (pages.size() > 1) {
            throw new CaptureException("the WARC file holds " + pages.size()
                    + " pages, and the source has no address that would say which");
        }
        return pages.get(0);
    }

    /** Whether a page was fetched, and is no file that somebody took in. */
    static boolean isOfTheWeb(Page page) {
        return page.address().startsWith("http");
    }

    /** The last capture of an address in the file. */
    private static Optional<Page> at(List<Page> pages, String address) {
        Optional<Page> found = Optional.empty();
        for (Page page : pages) {
            if (isAt(page, address)) {
                found = Optional.of(page);
            }
        }
        return found;
    }

    private static boolean isAt(Page page, String address) {
        try {
            return WebAddress.of(page.address()).toString().equals(address);
        } catch (FetchException notOfTheWeb) {
            return false;
        }
    }
}
