package org.sourcebook.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.sourcebook.fetch.Fetched;
import org.sourcebook.fetch.Hop;
import org.sourcebook.source.Sha256;

/**
 * Writes what was captured as WARC 1.1 (ISO 28500:2017), each record packed by itself.
 *
 * <p>A redirect is a response like any other: each question and each answer on the way is a record, and the page's metadata names the way to it.
 * Ids are made of what they name, so that the same capture is the same bytes.
 */
final class WarcOut {

    private static final String SHA_256 = "sha256";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final WarcWriter writer;
    private final String program;
    private final String start;
    private int number;

    /** {@code start} sets the ids in this file apart from those in others. */
    private WarcOut(String program, String start) throws IOException {
        this.start = start;
        this.program = program;
        this.writer = new WarcWriter(java.nio.channels.Channels.newChannel(bytes), WarcCompression.GZIP);
    }

    /** A page with the whole way to it. */
    static byte[] of(Fetched page, String program) throws IOException {
        Hop first = page.hops().get(0);
        WarcOut out = new WarcOut(program, first.at() + " " + first.address());
        URI info = out.info(first.at());
        URI response = info;
        for (Hop hop : page.hops()) {
            response = out.response(hop, info);
            out.request(hop, info, response);
        }
        out.way(page, info, response);
        return out.bytes.toByteArray();
    }

    /** A file somebody had; {@code name} is its name without a folder. */
    static byte[] of(byte[] file, String contentType, String name, Instant at, String program) throws IOException {
        WarcOut out = new WarcOut(program, at + " " + name);
        URI info = out.info(at);
        String type = contentType.isEmpty() ? "application/octet-stream" : contentType;
        out.writer.write(new WarcResource.Builder(fileAddress(name))
                .version(MessageVersion.WARC_1_1)
                .recordId(out.id(file))
                .date(at)
                .warcinfoId(info)
                .blockDigest(digest(file))
                .payloadDigest(digest(file))
                .body(MediaType.parseLeniently(type), file)
                .build());
        return out.bytes.toByteArray();
    }

    private static URI fileAddress(String name) throws IOException {
        try {
            return new URI("file", "", "/" + name, null);
        } catch (java.net.URISyntaxException e) {
            throw new CaptureException("a file of this name cannot be kept: " + name);
        }
    }

    private URI info(Instant at) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("software", List.of(program));
        fields.put("format", List.of("WARC File Format 1.1"));
        fields.put(
                "conformsTo",
                List.of("http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/"));
        Warcinfo info = new Warcinfo.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id(at.toString().getBytes(StandardCharsets.US_ASCII)))
                .date(at)
                .fields(fields)
                .build();
        writer.write(info);
        return info.id();
    }

    private URI response(Hop hop, URI info) throws IOException {
        WarcResponse response = new WarcResponse.Builder(hop.address().toString())
                .version(MessageVersion.WARC_1_1)
                .recordId(id(hop.reply().raw()))
                .date(hop.at())
                .ipAddress(hop.server())
                .warcinfoId(info)
                .blockDigest(digest(hop.reply().raw()))
                .payloadDigest(digest(hop.reply().payload()))
                .body(MediaType.HTTP_RESPONSE, hop.reply().raw())
                .build();
        writer.write(response);
        return response.id();
    }

    private void request(Hop hop, URI info, URI response) throws IOException {
        writer.write(new WarcRequest.Builder(hop.address().toString())
                .version(MessageVersion.WARC_1_1)
                .recordId(id(hop.request()))
                .date(hop.at())
                .warcinfoId(info)
                .concurrentTo(response)
                .blockDigest(digest(hop.request()))
                .body(MediaType.HTTP_REQUEST, hop.request())
                .build());
    }

    /** "hopsFromSeed: … R - Redirect", and "via: the referring URI". */
    private void way(Fetched page, URI info, URI response) throws IOException {
        int redirects = page.hops().size() - 1;
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (redirects > 0) {
            fields.put("via", List.of(page.hops().get(redirects - 1).address().toString()));
            fields.put("hopsFromSeed", List.of("R".repeat(redirects)));
        }
        fields.put("documentDigest", List.of(DocumentDigest.words(page.document())));
        writer.write(new WarcMetadata.Builder()
                .version(MessageVersion.WARC_1_1)
                .recordId(id(page.document()))
                .date(page.last().at())
                .targetURI(page.last().address().toString())
                .warcinfoId(info)
                .concurrentTo(response)
                .fields(fields)
                .build());
    }

    private UUID id(byte[] content) {
        number++;
        byte[] name = (start + " " + number + " " + DocumentDigest.words(content)).getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(name);
    }

    private static WarcDigest digest(byte[] content) {
        return new WarcDigest(SHA_256, Sha256.of(content));
    }
}
