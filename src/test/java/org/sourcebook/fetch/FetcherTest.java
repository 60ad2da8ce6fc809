package org.sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

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
    void aPageIsFetchedAsItWasSentAndTheSecondIsNoted() throws IOException {
        server.page("/a?b=c", "text/plain", HELLO);

        Fetched page = fetch("/a?b=c#part");

        assertThat(page.document()).isEqualTo(HELLO);
        assertThat(page.last().at()).isEqualTo(Instant.parse("2026-11-23T20:50:12Z"));
        assertThat(new String(page.last().reply().raw(), StandardCharsets.US_ASCII))
                .startsWith("HTTP/1.1 200 OK\r\n")
                .endsWith("\r\n\r\nhello");
        assertThat(server.requests())
                .singleElement()
                .asString()
                .startsWith("GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:" + server.port() + "\r\nUser-Agent: Test/1\r\n")
                .doesNotContainIgnoringCase("cookie")
                .doesNotContainIgnoringCase("authorization")
                .doesNotContainIgnoringCase("referer");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreFollowedAndKept(int status) throws IOException {
        server.redirect("/from/here", status, "../to#part").page("/to", "text/plain", HELLO);

        Fetched page = fetch("/from/here");

        assertThat(page.hops()).extracting(hop -> hop.reply().status()).containsExactly(status, 200);
        assertThat(page.last().address()).hasToString(server.address("/to"));
    }

    @Test
    void redirectsThatGoRoundOrOnAndOnEnd() {
        server.redirect("/a", 302, "/b").redirect("/b", 302, "/a");
        for (int i = 0; i < 10; i++) {
            server.redirect("/n" + i, 307, "/n" + (i + 1));
        }

        fails("/a", "round in a circle");
        fails("/n0", "more than 5 redirects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "data:text/plain,x",
                "gopher://a/"
            })
    void redirectsLeadToPagesOnly(String to) {
        server.redirect("/a", 302, to);

        fails("/a", "only http and https");
    }

    @Test
    void redirectsToUserNamesAndNowhereAreRefused() {
        server.redirect("/user", 302, "http://me:secret@127.0.0.1/").redirect("/nowhere", 302, "http://");

        fails("/user", "user name");
        fails("/nowhere", "not an address");
    }

    @Test
    void aRedirectCannotPutALineIntoTheNextRequest() throws IOException {
        server.bytes(
                "/a",
                "HTTP/1.1 302 X\r\nLocation: /b c\u00e9\tX: 1\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.ISO_8859_1));
        server.page("/b%20c%C3%A9%09X:%201", "text/plain", HELLO);

        assertThat(fetch("/a").document()).isEqualTo(HELLO);
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

    @Test
    void privateAddressesAreRefusedBeforeAnythingIsSent() {
        Limits closed = new Limits(100_000, Duration.ofSeconds(5), Duration.ofSeconds(5), 5, false);
        server.page("/a", "text/plain", HELLO);

        fails("/a", closed, "not on the public internet");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void whatAHostIsFoundToBeIsWhatCounts() throws IOException {
        Limits closed = new Limits(100_000, Duration.ofSeconds(5), Duration.ofSeconds(5), 5, false);
        InetAddress home = InetAddress.getByName("127.0.0.1");
        InetAddress open = InetAddress.getByAddress(new byte[] {93, (byte) 184, (byte) 216, 34});
        HostNames names = host -> host.startsWith("mixed") ? List.of(open, home) : List.of(home);
        Fetcher fetcher = new Fetcher(closed, CLOCK, "Test/1", names, (SSLSocketFactory) SSLSocketFactory.getDefault());

        for (String host : List.of("rebound.example", "mixed.example")) {
            WebAddress address = WebAddress.of("http://" + host + ":" + server.port() + "/a");
            assertThatThrownBy(() -> fetcher.fetch(address))
                    .hasMessageContaining(host + " is 127.0.0.1, which is not on the public internet");
        }
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void redirectsAreCheckedToo() throws IOException {
        // The first host is allowed by name of a private network in this test only; where it sends us is looked up
        // again.
        server.redirect("/a", 302, "http://inner.example/");
        HostNames names = host -> {
            if (host.equals("inner.example")) {
                throw new java.net.UnknownHostException(host);
            }
            return List.of(InetAddress.getByName("127.0.0.1"));
        };
        Fetcher fetcher = new Fetcher(HERE, CLOCK, "Test/1", names, (SSLSocketFactory) SSLSocketFactory.getDefault());
        WebAddress address = WebAddress.of("http://outer.example:" + server.port() + "/a");

        assertThatThrownBy(() -> fetcher.fetch(address)).hasMessage("there is no host inner.example");
        assertThat(server.requests()).singleElement().asString().contains("Host: outer.example:" + server.port());
    }

    @Test
    void aServerThatSpeaksNoTlsIsNotTrusted() {
        server.bytes("/", ascii("HTTP/1.1 400 Bad\r\n\r\n"));
        String address = server.address("/").replace("http:", "https:");

        assertThatThrownBy(() -> new Fetcher(HERE, CLOCK, "Test/1").fetch(WebAddress.of(address)))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no trustworthy connection");
    }

    @Test
    void aPortWhereNobodyListensIsSaid() {
        String address = server.address("/");
        server.close();

        assertThatThrownBy(() -> new Fetcher(HERE, CLOCK, "Test/1").fetch(WebAddress.of(address)))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("no connection to 127.0.0.1:");
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
