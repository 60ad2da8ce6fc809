package org.sourcebook.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Answers the requests for the site, and for the few files that the preview adds. */
final class SiteHandler implements HttpHandler {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private static final String PAGE = "page=";

    /** Of the preview's own pages; those of the site bring their own. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private final OutputFiles files;
    private final String basePath;
    private final Screen screen;
    private final Pages pages;
    private final OwnFiles own = new OwnFiles();
    private final Events events;

    SiteHandler(Path output, String basePath, Screen screen, Pages pages) {
        this.files = new OutputFiles(output);
        this.basePath = basePath;
        this.screen = screen;
        this.pages = pages;
        this.events = new Events(screen);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            protect(exchange.getResponseHeaders());
            if (isForEvents(exchange)) {
                events.stream(exchange, watched(exchange.getRequestURI()));
            } else {
                answer(exchange).send(exchange);
            }
        }
    }

    /**
     * The site may hold drafts, and a script of its data can be included by any page of any site that is open in the same
     * browser: the resource policy makes the browser refuse that.
     */
    private static void protect(Headers headers) {
        headers.set("Cache-Control", "no-store");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
    }

    private static boolean isForEvents(HttpExchange exchange) {
        return isOurName(exchange)
                && exchange.getRequestMethod().equals("GET")
                && OwnFiles.EVENTS.equals(exchange.getRequestURI().getRawPath());
    }

    /** The page whose versions are asked for; empty for any. */
    private String watched(URI uri) {
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        try {
            return query.startsWith(PAGE)
                    ? RequestPath.of(new URI(query.substring(PAGE.length())), basePath)
                            .map(RequestPath::output)
                            .orElse("")
                    : "";
        } catch (URISyntaxException noAddress) {
            return "";
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        if (!isOurName(exchange)) {
            return Answer.text(403, "This preview answers only to localhost.");
        }
        if (!METHODS.contains(exchange.getRequestMethod())) {
            return Answer.text(405, "Only GET and HEAD.").with("Allow", "GET, HEAD");
        }
        URI uri = exchange.getRequestURI();
        if (OwnFiles.SCRIPT.equals(uri.getRawPath())) {
            return Answer.of(200, ContentTypes.SCRIPT, own.script());
        }
        if (OwnFiles.STYLE.equals(uri.getRawPath())) {
            return Answer.of(200, ContentTypes.CSS, own.style());
        }
        Optional<RequestPath> path = RequestPath.of(uri, basePath);
        return path.isEmpty() ? Answer.text(404, "Not found.") : site(path.get(), uri);
    }

    /**
     * A page of anybody can get a name of its own resolved to this machine and then read whatever answers to that name;
     * so only the names of this machine are answered to.
     */
    private static boolean isOurName(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        int port = exchange.getLocalAddress().getPort();
        return hosts.size() == 1 && isOurName(hosts.get(0).toLowerCase(Locale.ROOT), port);
    }

    static boolean isOurName(String host, int port) {
        String end = ":" + port;
        String name = host.endsWith(end) ? host.substring(0, host.length() - end.length()) : host;
        boolean portIsRight = host.endsWith(end) || port == 80;
        return portIsRight && Set.of("localhost", "127.0.0.1", "[::1]").contains(name);
    }

    private Answer site(RequestPath path, URI uri) throws IOException {
        // The version is taken before the file is read: a change in between leads to a reload too many, not to none.
        Screen.View view = screen.now(path.isPage() ? path.output() : "");
        if (path.isPage()) {
            screen.askedFor(path.output());
        }
        if (path.isPage() && view.failure().isPresent()) {
            return ownPage(500, pages.failure(view.failure().get()), view);
        }
        Optional<Path> file = files.find(path);
        if (file.isPresent()) {
            return isHtml(file.get()) ? page(200, file.get(), view) : Answer.file(file.get());
        }
        if (path.isPage() && view.outcome().isEmpty()) {
            return ownPage(503, Pages.building(), view);
        }
        if (files.lacksSlash(path)) {
            return Answer.redirect(uri.getRawPath() + "/");
        }
        Optional<Path> notFound = files.notFound();
        return notFound.isPresent() ? page(404, notFound.get(), view) : ownPage(404, Pages.notFound(path), view);
    }

    private static boolean isHtml(Path file) {
        return ContentTypes.of(file.getFileName().toString()).equals(ContentTypes.HTML);
    }

    private static Answer page(int status, Path file, Screen.View view) throws IOException {
        return Answer.of(status, ContentTypes.HTML, OwnFiles.withScript(Files.readAllBytes(file), view.version()));
    }

    private static Answer ownPage(int status, byte[] html, Screen.View view) {
        return Answer.of(status, ContentTypes.HTML, OwnFiles.withScript(html, view.version()))
                .with("Content-Security-Policy", POLICY);
    }
}
