package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An archive below a path of a web server whose fonts are slow to come. */
@ExtendWith(InChromium.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServedIT {

    private static final String BASE = "/some/base/";

    /** Adds up how far things move; what a reader's own doing moves is not counted. */
    private static final String WATCH_SHIFTS = """
            window.shifts = [];
            new PerformanceObserver(list => list.getEntries().filter(each => !each.hadRecentInput)
                .forEach(each => window.shifts.push(each.value.toFixed(4) + " " + each.sources
                    .map(source => source.node && (source.node.outerHTML || source.node.textContent).slice(0, 100)))))
                .observe({type: "layout-shift", buffered: true});
            """;

    /** Every address on a page as the browser understands it; those in drawings are no plain text. */
    private static final String ADDRESSES = """
            [...document.querySelectorAll("a[href], link[href], script[src], img[src]")]
                .map(each => each.getAttribute("href") || each.getAttribute("src"))
                .map(written => new URL(written, document.baseURI).href)
            """;

    private static final List<Integer> WIDTHS = List.of(360, 1440);

    private static final String FONTS_LOADED = "[...document.fonts].filter(each => each.status === 'loaded').length";

    private final Tab tab;

    private BuiltSite site;
    private Server server;

    ServedIT(Tab tab) {
        this.tab = tab;
    }

    @BeforeAll
    void serve(@TempDir Path folder) {
        site = BuiltSite.of("served", BuiltSites.SECOND, folder, Optional.of("https://halm.example" + BASE));
        server = new Server(folder, BASE, ".woff2", 200);
        tab.size(1024, 800);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everyLinkLeadsToAPageOfTheSite() {
        List<String> wrong = new ArrayList<>();
        for (String page : pages()) {
            tab.open(server.address(page));
            for (JsonNode link : tab.evaluate(ADDRESSES)) {
                check(page, link.asString(), wrong);
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(server.astray()).isEmpty();
    }

    private List<String> pages() {
        return site.sample(1).values().stream().flatMap(List::stream).toList();
    }

    private void check(String page, String link, List<String> wrong) {
        String home = server.address("");
        if (link.startsWith(home)) {
            String path = URI.create(link).getPath().substring(BASE.length());
            if (!Files.isRegularFile(site.file(path))) {
                wrong.add(page + " leads to " + link);
            }
        } else if (link.startsWith("http://127.0.0.1")) {
            wrong.add(page + " leads out of its folder to " + link);
        }
    }

    @Test
    void readerWalksFromTheHomePageToARecordAndBack() {
        tab.open(server.address("index.html"));
        click("nav.menu a[href*='finds/']", "finds/index.html");
        click(".card-title a", "finds/");
        tab.evaluate("history.back()");
        onPage("finds/index.html");
        click("a[rel='next']", "finds/page-2.html");
        click(".site-title a", "index.html");
    }

    private void click(String selector, String path) {
        tab.evaluate("document.querySelector(\"%s\").click()".formatted(selector));
        onPage(path);
    }

    private void onPage(String path) {
        Waiting.until(
                () -> path + " is shown, not " + tab.text("location.href"),
                () -> tab.holds("document.readyState === 'complete' && location.href.startsWith('"
                        + server.address(path) + "')"));
    }

    @Test
    void earlierAddressLeadsOn() {
        tab.send("Page.navigate", java.util.Map.of("url", server.address("events/found-1893.html")));
        onPage("events/disc-found.html");
    }

    @Test
    void addressThatDoesNotExistShowsTheArchivesOwnPageAtAnyDepth() {
        for (String address : List.of("nothing.html", "no/such/folder/nothing.html")) {
            tab.open(server.address(address));

            assertThat(tab.text("document.querySelector('h1').innerText"))
                    .isEqualTo("Nothing was found in this trench");
            assertThat(tab.holds("document.styleSheets[0].cssRules.length > 10"))
                    .isTrue();
            assertThat(tab.complaints()).hasSize(1).allMatch(each -> each.contains("404"));
            click("main a", "index.html");
        }
    }

    @Test
    void nothingMovesWhenTheFontsArrive() {
        String watch = tab.before(WATCH_SHIFTS);
        try {
            TreeSet<String> moved = new TreeSet<>();
            for (int width : WIDTHS) {
                tab.size(width, 800);
                for (String page : pages()) {
                    tab.open(server.address(page));
                    assertThat(tab.evaluate(FONTS_LOADED).asInt()).as(page).isPositive();
                    shifts().forEach(each -> moved.add(page + " at " + width + ": " + each));
                }
            }
            assertThat(moved).isEmpty();

            tab.evaluate("document.querySelector('main').prepend(document.querySelector('footer')); true");
            assertThat(shifts()).as("what is moved is noticed").isNotEmpty();
        } finally {
            tab.notBefore(watch);
            tab.size(1024, 800);
        }
    }

    /** What has moved by the time that two more frames are drawn. */
    private List<String> shifts() {
        tab.evaluate(
                "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))");
        List<String> shifts = new ArrayList<>();
        tab.evaluate("window.shifts").forEach(each -> shifts.add(each.asString()));
        return shifts;
    }

    @Test
    void policyKeepsInjectedScriptsStylesAndStrangersOut() {
        String injected =
                "<script>window.ran = 'inline'</script><img src='x' alt='' onerror=\"window.ran = 'handler'\">"
                        + "<a id='trap' href=\"javascript:window.ran='address'\">a</a><p id='styled' style='color: red'>b</p>"
                        + "<style>#styled { color: red }</style><script src='https://elsewhere.example/x.js'></script>"
                        + "<iframe src='https://elsewhere.example/'></iframe><base href='https://elsewhere.example/'>";
        server.put("injected.html", site.html("index.html").replace("</main>", injected + "</main>"));

        tab.open(server.address("injected.html"));
        tab.evaluate("document.getElementById('trap').click()");
        tab.evaluate("new Promise(done => setTimeout(done, 50))");

        assertThat(tab.text("String(window.ran)")).isEqualTo("undefined");
        assertThat(tab.text("getComputedStyle(document.getElementById('styled')).color"))
                .isNotEqualTo("rgb(255, 0, 0)");
        assertThat(tab.text("document.baseURI")).startsWith(server.address(""));
        assertThat(tab.complaints())
                .filteredOn(each -> each.contains("Content Security Policy"))
                .hasSizeGreaterThan(5);
        assertThat(tab.requests()).noneMatch(each -> each.contains("elsewhere") && loaded(each));
    }

    /** A request that the policy refuses is announced and never sent. */
    private boolean loaded(String address) {
        return tab.holds("performance.getEntriesByName('%s').some(each => each.responseStatus > 0)".formatted(address));
    }
}
