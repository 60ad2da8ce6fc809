package org.sourcebook.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {

    private static final Limits HERE = new Limits(100_000, Duration.ofSeconds(20), Duration.ofSeconds(10), 5, true);
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
}
