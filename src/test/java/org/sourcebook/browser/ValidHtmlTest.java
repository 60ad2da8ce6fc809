package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every page of every archive is valid HTML: the Nu checker has no error and no warning. */
@ExtendWith(BuiltSites.Resolver.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ValidHtmlTest {

    @AutoClose
    private final HtmlChecker checker = new HtmlChecker();

    @TestFactory
    Stream<DynamicTest> checkerFindsNothing(BuiltSites sites) {
        return Stream.of(sites.own(), sites.second(), sites.begun())
                .map(site -> DynamicTest.dynamicTest(
                        site.name(), () -> assertThat(findings(site)).isEmpty()));
    }

    private List<String> findings(BuiltSite site) {
        List<String> findings = new ArrayList<>();
        for (String page : site.pages()) {
            checker.check(site.file(page)).forEach(each -> findings.add(page + ": " + each));
        }
        return findings;
    }

    @Test
    void checkerWouldFindSomething(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("a.html");
        Files.writeString(
                page, "<!DOCTYPE html><html lang=en><title>a</title><table align=center></table><p id=a><p id=a>");

        assertThat(checker.check(page)).hasSizeGreaterThanOrEqualTo(2).allMatch(each -> each.contains(" at 1:"));
    }

    @Test
    void policyAllowsAPagesOwnDataAndNoOtherScript(BuiltSites sites, @TempDir Path folder) throws Exception {
        Path page = folder.resolve("changed.html");
        String html = sites.own().html("about.html");
        Files.writeString(page, html.replace("</main>", "<script>let injected = 1</script></main>"));

        assertThat(html).contains("<script type=\"application/ld+json\">", "sha256-");
        assertThat(checker.check(page)).hasSize(1).allMatch(each -> each.contains("Content Security Policy"));
    }
}
