package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.packaged.Packaged;
import tools.jackson.databind.JsonNode;

/** The pages of the archive that {@code new site} begins, opened from the disk. */
class PagesIT {

    private static final int PHONE = 320;

    @TempDir
    private static Path folder;

    private static Path site;
    private static Driver driver;
    private static Browser browser;

    @BeforeAll
    static void buildAndOpen() throws Exception {
        driver = Driver.start();
        Packaged.sourcebook(folder).with("new", "site", "archive").run();
        Packaged.sourcebook(folder).with("build", "--site", "archive").run();
        site = folder.resolve("archive/site-output");
        browser = Browser.open(driver, true);
    }

    @AfterAll
    static void close() throws IOException {
        if (driver != null) {
            if (browser != null) {
                browser.close();
            }
            driver.close();
        }
    }

    /** Every page but the one for missing addresses, which knows where it is only on a server. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html") && !file.endsWith("404.html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noPageMakesTheBrowserComplainOrAsksAnotherMachine() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (Path page : pages()) {
            browser.go(page);
            browser.complaints().forEach(each -> complaints.add(site.relativize(page) + ": " + each));
            browser.value("return performance.getEntriesByType('resource').map(each => each.name)")
                    .forEach(name -> {
                        if (!name.asString().matches("(file|data):.*")) {
                            complaints.add(site.relativize(page) + " asks for " + name.asString());
                        }
                    });
        }

        assertThat(complaints).isEmpty();
    }

    @Test
    void noPageBreaksARuleOfAccessibility() throws Exception {
        String axe = axe();
        List<String> violations = new ArrayList<>();
        for (Path page : pages()) {
            browser.go(page).value(axe);
            JsonNode found = browser.awaited("const done = arguments[arguments.length - 1];"
                    + "axe.run({preload: false}).then(found => done(found.violations.map(each =>"
                    + " each.id + ': ' + each.nodes.map(node => node.html).slice(0, 3).join(' | '))))");
            found.forEach(each -> violations.add(site.relativize(page) + ": " + each.asString()));
        }

        assertThat(violations).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream script = PagesIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noPageScrollsSidewaysOnANarrowScreen() throws Exception {
        List<String> wide = new ArrayList<>();
        try (Browser phone = Browser.open(driver, true)) {
            phone.size(PHONE, 640);
            for (Path page : pages()) {
                int excess = phone.go(page)
                        .value("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                        .asInt();
                if (excess > 0) {
                    wide.add(site.relativize(page) + " by " + excess);
                }
            }
        }

        assertThat(wide).isEmpty();
    }

    @Test
    void pagesAreReadWithoutScripts() throws Exception {
        try (Browser plain = Browser.open(driver, false)) {
            plain.go(site.resolve("chapters/two-names.html"));

            assertThat(plain.visible())
                    .contains("One tower, two names", "The lamp on Farrow Point was lit", "about December 1871");
        }
    }

    @Test
    void readerWithoutScriptsFindsTheSourceOfAStatementAndTheWayBack() throws Exception {
        try (Browser plain = Browser.open(driver, false)) {
            plain.go(site.resolve("chapters/two-names.html")).click("main a[href^='#src-']");
            assertThat(plain.url()).contains("two-names.html#src-1");

            plain.click("#src-1 a[href^='#cite-']");
            assertThat(plain.url()).contains("two-names.html#cite-1-1");
        }
    }
}
