package org.sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

    private static final Limits HERE = new Limits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(10), 5, true);
    private static final Limits HASTY = new Limits(100_000, Duration.ofMillis(700), Duration.ofMillis(300), 5, true);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-23T20:50:12.5Z"));
    private static final byte[] HELLO = "hello".getBytes(StandardCharsets.US_ASCII);

    private RawServer server;

    @BeforeEach
    void start() throws IOException {
        server = new RawServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Fetched fetch(String path) throws IOException {
        return fetch(path, HERE);
    }

    private Fetched fetch(String path, Limits limits) throws IOException {
        return new Fetcher(limits, CLOCK, "Test/1").fetch(WebAddress.of(server.address(path)));
    }

    private void fails(String path, String why) {
        fails(path, HERE, why);
    }

    private void fails(String path, Limits limits, String why) {
        assertThatThrownBy(() -> fetch(path, limits))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining(why);
    }

    @Test
    void packedRepliesAreUnpacked() throws IOException {
        server.reply("/gzip", "HTTP/1.1 200 OK\nContent-Encoding: gzip", gzip(HELLO));
        server.reply("/zlib", "HTTP/1.1 200 OK\nContent-Encoding: deflate", deflate(HELLO, false));
        server.reply("/raw", "HTTP/1.1 200 OK\nContent-Encoding: DEFLATE", deflate(HELLO, true));
        server.reply("/twice", "HTTP/1.1 200 OK\nContent-Encoding: gzip, gzip", gzip(gzip(HELLO)));

        for (String path : List.of("/gzip", "/zlib", "/raw", "/twice")) {
            assertThat(fetch(path).document()).as(path).isEqualTo(HELLO);
        }
    }

    @Test
    void brokenPackingAndUnknownPackingAreRefused() {
        byte[] packed = gzip(HELLO);
        server.reply(
                "/short",
                "HTTP/1.1 200 OK\nContent-Encoding: gzip",
                java.util.Arrays.copyOf(packed, packed.length - 9));
        server.reply("/none", "HTTP/1.1 200 OK\nContent-Encoding: gzip", HELLO);
        server.reply("/brotli", "HTTP/1.1 200 OK\nContent-Encoding: br", HELLO);

        fails("/short", "packed as gzip and broken");
        fails("/none", "packed as gzip and broken");
        fails("/brotli", "packed as br, which was not asked for");
    }

    @Test
    void aBombIsNotUnpacked() {
        byte[] bomb = gzip(new byte[5_000_000]);
        assertThat(bomb.length).isLessThan(100_000);
        server.reply("/bomb", "HTTP/1.1 200 OK\nContent-Encoding: gzip", bomb);

        fails("/bomb", "larger than 100,000 bytes");
    }

    @Test
    void chunksArePutTogetherAndMustEnd() throws IOException {
        String head = "HTTP/1.1 200 OK\nTransfer-Encoding: chunked";
        server.reply("/whole", head, ascii("3;x=y\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n"));
        server.reply("/between", head, ascii("3\r\nhel\r\n"));
        server.reply("/within", head, ascii("5\r\nhel"));
        server.reply("/nonsense", head, ascii("zz\r\nhel"));
        server.reply("/huge", head, ascii("7fffffffffffff\r\nhel"));

        assertThat(fetch("/whole").document()).isEqualTo(HELLO);
        fails("/between", "breaks off between two chunks");
        fails("/within", "breaks off: 3 bytes came of 5");
        fails("/nonsense", "breaks off between two chunks");
        fails("/huge", "larger than");
    }

    @Test
    void lengthsAreBelievedAndChecked() {
        server.reply("/long", "HTTP/1.1 200 OK\nContent-Length: 500", HELLO);
        server.reply("/two", "HTTP/1.1 200 OK\nContent-Length: 5\nContent-Length: 6", HELLO);
        server.reply("/word", "HTTP/1.1 200 OK\nContent-Length: many", HELLO);
        server.reply("/huge", "HTTP/1.1 200 OK\nContent-Length: 999999999999", HELLO);

        fails("/long", "breaks off: 5 bytes came of 500");
        fails("/two", "no sensible Content-Length");
        fails("/word", "no sensible Content-Length");
        fails("/huge", "larger than 100,000 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "304,as before",
        "404,no such page",
        "410,no such page",
        "403,does not let us",
        "500,in trouble",
        "206,answers 206"
    })
    void onlyAWholePageIsAPage(int status, String why) {
        server.reply("/a", "HTTP/1.1 " + status + " X\nContent-Length: 5", HELLO);

        fails("/a", why);
    }

    @Test
    void emptyAndSenselessRepliesAreRefused() {
        server.reply("/empty", "HTTP/1.1 200 OK\nContent-Length: 0", new byte[0]);
        server.bytes("/nothing", new byte[0]);
        server.bytes("/mail", ascii("220 mail.example ESMTP\r\n"));
        server.bytes("/head", ascii("HTTP/1.1 200 OK\r\nContent-Ty"));
        server.on("/endless-head", out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\n"));
            for (int i = 0; i < 100_000; i++) {
                out.write(ascii("X-" + i + ": y\r\n"));
            }
        });

        fails("/empty", "the reply is empty");
        fails("/nothing", "closed without a reply");
        fails("/mail", "not HTTP/1.1");
        fails("/head", "breaks off in its head");
        fails("/endless-head", "has no end");
    }

    @Test
    void informationBeforeTheReplyIsPassedOver() throws IOException {
        server.bytes(
                "/a",
                ascii("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"));

        Fetched page = fetch("/a");

        assertThat(page.document()).isEqualTo(HELLO);
        assertThat(new String(page.last().reply().raw(), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 200 OK");
    }

    @Test
    void anEndlessReplyEndsAtTheLimitOfSize() {
        server.on("/endless", out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
            while (true) {
                out.write(new byte[10_000]);
            }
        });

        fails("/endless", "larger than 100,000 bytes");
    }

    @Test
    void aSilentServerAndOneThatDripsAreGivenUp() {
        server.on("/silent", out -> Thread.sleep(60_000));
        server.on("/drips", out -> {
            out.write(ascii("HTTP/1.1 200 OK\r\n\r\n"));
            drip(out);
        });

        fails("/silent", HASTY, "said nothing for 300 ms");
        fails("/drips", HASTY, "gave up after 700 ms");
    }

    private static void drip(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(20);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(
                out, new java.util.zip.Deflater(java.util.zip.Deflater.BEST_COMPRESSION, raw))) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }
}
