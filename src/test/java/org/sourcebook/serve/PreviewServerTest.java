package org.sourcebook.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Location;

@Timeout(60)
class PreviewServerTest {

    private static final Outcome GOOD = new Outcome(true, Set.of("index.html"), false, List.of());
    private static final Outcome BAD = Outcome.failed(Diagnostic.error(
            new Code("unresolved-reference"), Location.ofPath("content/x.md"), "no <b>actor</b> & 'none'"));

    @TempDir
    Path root;

    private Path output;
    private Screen screen;
    private PreviewServer server;
    private RawHttp http;

    @BeforeEach
    void serve() throws IOException {
        output = Files.createDirectories(root.resolve("out"));
        write("index.html", "<body><h1>Zuhause é</h1></BODY>\n</html>");
        write("events/index.html", "<p>events");
        write("events/a.html", "<body>a</body>");
        write("events/a.json", "{}");
        write("style.css", "p {}");
        write(".sourcebook/manifest.txt", "secret");
        write(".well-known/security.txt", "contact");
        write("empty/file.txt", "");
        Files.writeString(root.resolve("secret.txt"), "secret");
        screen = new Screen();
        screen.show(GOOD);
        SiteHandler handler = new SiteHandler(output, "/archive/", screen, new Pages(one -> one.message() + "\n  ^^^"));
        server = PreviewServer.start(0, handler);
        http = new RawHttp("127.0.0.1", server.port());
    }

    @AfterEach
    void close() {
        screen.close();
        server.close();
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(output.resolve(path).getParent());
        Files.writeString(output.resolve(path), text);
    }

    @Test
    void pageIsServedWithTheScriptBeforeTheEndOfItsBody() throws IOException {
        RawHttp.Reply reply = http.get("/");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.body())
                .isEqualTo("<body><h1>Zuhause é</h1><script src=\"/__sourcebook/reload.js?v="
                        + screen.now("index.html").version() + "\"></script></BODY>\n</html>");
        assertThat(output.resolve("index.html")).content().doesNotContain("__sourcebook");
        assertThat(http.get("/events/").body()).startsWith("<p>events<script src=");
    }

    @Test
    void everythingElseIsServedAsItIs() throws IOException {
        assertThat(http.get("/style.css").body()).isEqualTo("p {}");
        assertThat(http.get("/style.css").header("Content-Type")).isEqualTo("text/css; charset=utf-8");
        assertThat(http.get("/events/a.json").header("Content-Type")).isEqualTo("application/json");
        assertThat(http.get("/style.css?v=3").status()).isEqualTo(200);
        assertThat(http.get("/.well-known/security.txt").body()).isEqualTo("contact");
        assertThat(http.get("/empty/file.txt").status()).isEqualTo(200);
    }

    @Test
    void answersAreNotKeptNorReadableByOthers() throws IOException {
        RawHttp.Reply reply = http.get("/events/a.json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void encodedNamesAreDecodedOnce() throws IOException {
        write("événement 1.html", "<p>é");
        write("100%25.html", "<p>twice");
        assertThat(http.get("/%C3%A9v%C3%A9nement%201.html").body()).startsWith("<p>é");
        assertThat(http.get("/100%2525.html").body()).startsWith("<p>twice");
        assertThat(http.get("/100%25.html").status()).isEqualTo(404);
    }

    @Test
    void folderWithoutItsSlashIsRedirected() throws IOException {
        RawHttp.Reply reply = http.get("/events");
        assertThat(reply.status()).isEqualTo(302);
        assertThat(reply.header("Location")).isEqualTo("/events/");
        assertThat(http.get("/empty").status()).isEqualTo(404);
        assertThat(http.get("/empty/").status()).isEqualTo(404);
        assertThat(http.get("/style.css/").status()).isEqualTo(404);
    }

    @Test
    void siteIsAlsoThereBelowItsBasePath() throws IOException {
        assertThat(http.get("/archive/").body()).contains("Zuhause");
        assertThat(http.get("/archive/style.css").body()).isEqualTo("p {}");
    }

    @Test
    void missingPageHasTheSitesOwnWords() throws IOException {
        assertThat(http.get("/no/such.html").status()).isEqualTo(404);
        assertThat(http.get("/no/such.html").body()).contains("Not found").contains("reload.js");
        write("404.html", "<body>gone</body>");
        RawHttp.Reply reply = http.get("/no/such.html");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).startsWith("<body>gone<script");
    }

    @Test
    void headHasTheHeadersOnly() throws IOException {
        RawHttp.Reply reply = http.request("HEAD", "/style.css", "localhost:" + server.port());
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isEqualTo("4");
        assertThat(reply.body()).isEmpty();
        String length = http.request("HEAD", "/", "localhost:" + server.port()).header("Content-Length");
        assertThat(length).isEqualTo(http.get("/").header("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "get"})
    void otherMethodsAreRefused(String method) throws IOException {
        RawHttp.Reply reply = http.request(method, "/", "localhost:" + server.port());
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/events/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/%2E%2E%2Fsecret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/%252e%252e/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/..;/secret.txt",
                "//secret.txt",
                "/events//../../secret.txt",
                "/./../secret.txt",
                "/.sourcebook/manifest.txt",
                "/%2esourcebook/manifest.txt",
                "/events/%00a.html",
                "/events/a.html%00",
                "/events/a.html%0a",
                "/events%2fa.html",
                "/archive/../../secret.txt",
                "/archive//etc/hostname",
                "//etc/hostname",
                "/%2fetc%2fhostname",
                "/C:/secret.txt",
                "/%ff.html",
                "/%zz",
                "/%",
                "/events/a.html:stream",
                "http://localhost/../secret.txt",
                "http://elsewhere.example/index.html",
                "../secret.txt",
                "secret.txt",
                "*",
                "?",
                "/linked.txt",
                "/linked/secret.txt",
                "/hidden.txt"
            })
    void noPathLeavesTheOutput(String path) throws IOException {
        Files.createSymbolicLink(output.resolve("linked.txt"), root.resolve("secret.txt"));
        Files.createSymbolicLink(output.resolve("linked"), root);
        Files.createSymbolicLink(output.resolve("hidden.txt"), output.resolve(".sourcebook/manifest.txt"));
        RawHttp.Reply reply = http.get(path);
        assertThat(reply.status()).isBetween(400, 404);
        assertThat(reply.body()).doesNotContain("secret\n").isNotEqualTo("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST, 200",
        "127.0.0.1, 200",
        "[::1], 200",
        "elsewhere.example, 403",
        "127.0.0.1.nip.example, 403",
        "localhost.example, 403",
        "0.0.0.0, 403",
        "::1, 403",
        "'', 403",
        "user@localhost, 403"
    })
    void onlyTheNamesOfThisMachineAreAnsweredTo(String name, int status) throws IOException {
        assertThat(http.request("GET", "/", name + ":" + server.port()).status())
                .isEqualTo(status);
        assertThat(http.request("GET", "/__sourcebook/reload.js", name + ":" + server.port())
                        .status())
                .isEqualTo(status);
    }

    @Test
    void hostWithoutThePortOrMissingOrTwiceIsRefused() throws IOException {
        int port = server.port();
        assertThat(http.request("GET", "/", "localhost").status()).isEqualTo(403);
        assertThat(http.request("GET", "/", "localhost:" + (port + 1)).status()).isEqualTo(403);
        assertThat(http.raw("GET / HTTP/1.0\r\n\r\n").status()).isEqualTo(403);
        String twice = "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nHost: x\r\nConnection: close\r\n\r\n";
        assertThat(http.raw(twice).status()).isBetween(400, 403);
        assertThat(http.request("GET", "/__sourcebook/events", "elsewhere.example:" + port)
                        .status())
                .isEqualTo(403);
        assertThat(SiteHandler.isOurName("localhost", 80)).isTrue();
    }

    @Test
    void failureIsShownInPlaceOfEveryPageAndOnlyOfPages() throws IOException {
        screen.show(BAD);
        for (String path : List.of("/", "/events/a.html", "/no/such.html", "/events")) {
            RawHttp.Reply reply = http.get(path);
            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.body())
                    .contains("1 error in the site")
                    .contains("<pre class=\"error\">no &lt;b&gt;actor&lt;/b&gt; &amp; &#39;none&#39;\n  ^^^</pre>")
                    .contains("reload.js?v=" + screen.now("index.html").version());
            assertThat(reply.header("Content-Security-Policy")).contains("connect-src 'self'");
        }
        assertThat(http.get("/style.css").status()).isEqualTo(200);
        screen.show(GOOD);
        assertThat(http.get("/events/a.html").status()).isEqualTo(200);
    }

    @Test
    void beforeTheFirstBuildYesterdaysSiteIsShownOrAPageThatWaits() throws IOException {
        try (PreviewServer fresh =
                PreviewServer.start(0, new SiteHandler(output, "/", new Screen(), new Pages(Diagnostic::message)))) {
            RawHttp early = new RawHttp("127.0.0.1", fresh.port());
            assertThat(early.get("/").status()).isEqualTo(200);
            Files.delete(output.resolve("index.html"));
            RawHttp.Reply reply = early.get("/");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.body()).contains("being built").contains("reload.js");
        }
    }

    @Test
    void ownScriptAndStyleAreServed() throws IOException {
        assertThat(http.get("/__sourcebook/reload.js?v=1").header("Content-Type"))
                .startsWith("text/javascript");
        assertThat(http.get("/__sourcebook/reload.js").body()).contains("EventSource('/__sourcebook/events?page='");
        assertThat(http.get("/__sourcebook/preview.css").header("Content-Type")).startsWith("text/css");
        assertThat(http.get("/__sourcebook/other").status()).isEqualTo(404);
    }

    @Test
    void takenPortIsRefused() {
        assertThatThrownBy(() -> PreviewServer.start(server.port(), exchange -> {}))
                .isInstanceOf(BindException.class);
    }

    @Test
    void serverListensOnLoopbackOnly() throws IOException {
        assertThat(server.addresses())
                .isNotEmpty()
                .allMatch(address -> address.getAddress().isLoopbackAddress());
        if (server.addresses().size() == 2) {
            assertThat(new RawHttp("::1", server.port()).get("/").status()).isEqualTo(200);
        }
    }
}
