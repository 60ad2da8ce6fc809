package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages of every sort, opened from their folder without a server. */
@ExtendWith({InChromium.class, BuiltSites.Resolver.class})
class PagesIT {

    private static final String SEARCH = "search.html";

    private static final List<Integer> WIDTHS = List.of(320, 360, 768);

    /** The innermost elements that reach over the edge. */
    private static final String WIDEST = """
            [...document.querySelectorAll("body *")]
                .filter(each => each.getBoundingClientRect().right > innerWidth + 0.5 && !each.firstElementChild)
                .slice(0, 3).map(each => each.outerHTML.slice(0, 150)).join(" | ")
            """;

    private final BuiltSites sites;
    private final Tab tab;

    PagesIT(BuiltSites sites, Tab tab) {
        this.sites = sites;
        this.tab = tab;
    }

    @TestFactory
    Stream<DynamicTest> noPageComplainsAsksAnybodyElseOrScrollsSideways() {
        return each(sites.many(), sample -> {
            List<String> wrong = new ArrayList<>();
            for (String page : sample.pages()) {
                tab.open(sample.site().address(page));
                tab.complaints().forEach(each -> wrong.add(page + ": " + each));
                foreign(sample.site()).forEach(each -> wrong.add(page + " asks for " + each));
                WIDTHS.forEach(width -> excess(page, width).ifPresent(wrong::add));
            }

            assertThat(wrong).isEmpty();
        });
    }

    private Optional<String> excess(String page, int width) {
        tab.size(width, 640);
        int excess = tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .asInt();
        return excess > 0
                ? Optional.of(page + " at " + width + " is " + excess + " pixels too wide: " + tab.text(WIDEST))
                : Optional.empty();
    }

    private List<String> foreign(BuiltSite site) {
        String home = site.folder().toUri().toString();
        return tab.requests().stream()
                .filter(address -> !address.startsWith(home) && !address.startsWith("data:image/"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> everyWordIsThereWithoutScripts() {
        return each(sites.oneOfEach(), sample -> {
            tab.size(1024, 800);
            Map<String, String> withScripts = texts(sample);
            tab.scripts(false);
            try {
                assertThat(texts(sample)).isEqualTo(withScripts);
            } finally {
                tab.scripts(true);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> searchSaysWithoutScriptsWhereElseToLook() {
        return each(sites.oneOfEach(), sample -> {
            tab.scripts(false);
            try {
                tab.open(sample.site().address(SEARCH));
                assertThat(tab.text("document.querySelector('main').innerText")).contains("JavaScript");
                assertThat(tab.holds("document.querySelectorAll('main a[href$=\"index.html\"]').length > 2"))
                        .isTrue();
            } finally {
                tab.scripts(true);
            }
        });
    }

    private Map<String, String> texts(BuiltSites.Sample sample) {
        Map<String, String> texts = new TreeMap<>();
        for (String page : sample.pages()) {
            if (page.endsWith(SEARCH)) {
                continue; // searching is what a script does; what the page says without one has a test of its own
            }
            tab.open(sample.site().address(page));
            texts.put(page, tab.text("document.querySelector('main').innerText"));
            assertThat(texts.get(page)).isNotBlank();
        }
        return texts;
    }

    @TestFactory
    Stream<DynamicTest> readerFindsTheSourceOfAStatementAndTheWayBack() {
        return each(sites.oneOfEach(), sample -> {
            tab.size(1024, 800);
            for (String page : citing(sample)) {
                tab.open(sample.site().address(page));
                follow(page, "main a[href='#src-1']", "src-1");
                follow(page, "#src-1 a[href='#cite-1-1']", "cite-1-1");
            }
        });
    }

    /** Follows a link within the page with the keyboard; where it leads is then in view. */
    private void follow(String page, String link, String id) {
        tab.evaluate("document.querySelector(\"%s\").focus()".formatted(link));
        tab.press("Enter");
        Waiting.until(() -> page + " shows " + id, () -> inView("[id='" + id + "']:target"));
    }

    private static List<String> citing(BuiltSites.Sample sample) {
        List<String> citing = sample.pages().stream()
                .filter(page -> sample.site().html(page).contains("href=\"#src-1\""))
                .toList();
        assertThat(citing).isNotEmpty();
        return citing;
    }

    @TestFactory
    Stream<DynamicTest> keyboardGoesEverywhereAndIsSeenThere() {
        return each(sites.oneOfEach(), sample -> {
            List<String> wrong = new ArrayList<>();
            tab.size(1024, 800);
            for (String page : sample.pages()) {
                tab.open(sample.site().address(page));
                String first = next();
                if (!first.startsWith("skip")) {
                    wrong.add(page + " begins with " + first);
                }
                for (String focused = first; !focused.isEmpty() && !focused.startsWith("end"); focused = next()) {
                    if (focused.contains("unseen")) {
                        wrong.add(page + ": " + focused);
                    }
                }
            }

            assertThat(wrong).isEmpty();
        });
    }

    /** Goes on by one with the keyboard; answers what is focused, whether it is seen, and {@code end} after twelve steps. */
    private String next() {
        tab.press("Tab");
        return tab.text("""
                (() => {
                  const it = document.activeElement;
                  window.steps = (window.steps || 0) + 1;
                  if (window.steps > 12 || it === document.body) return "end";
                  const label = it.labels && it.labels[0] ? it.labels[0] : it;
                  const marked = [it, label].some(each => {
                    const style = getComputedStyle(each);
                    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
                        || style.boxShadow !== "none";
                  });
                  const shown = [it, label].some(each => {
                    const box = each.getBoundingClientRect();
                    return box.width > 1 && box.height > 1
                        && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
                  });
                  const seen = marked && shown;
                  return it.className + (seen ? " seen " : " unseen ") + it.outerHTML.slice(0, 120);
                })()
                """);
    }

    private boolean inView(String selector) {
        return tab.holds("""
                (() => {
                  const found = document.querySelector("%s");
                  const box = found ? found.getBoundingClientRect() : {bottom: 0};
                  return box.bottom > 0 && box.top < innerHeight;
                })()
                """.formatted(selector));
    }

    private static Stream<DynamicTest> each(List<BuiltSites.Sample> samples, Consumer<BuiltSites.Sample> test) {
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(sample.site().name(), () -> test.accept(sample)));
    }
}
