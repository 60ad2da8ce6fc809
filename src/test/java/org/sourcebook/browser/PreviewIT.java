package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.packaged.Finished;
import org.sourcebook.packaged.Packaged;

/** A site that is edited while a browser shows it. */
class PreviewIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    @TempDir
    private Path folder;

    @Test
    void everySaveIsOnScreenByItselfAndErrorsAreShownUntilTheyAreMended() throws Exception {
        try (Driver driver = Driver.start();
                Browser browser = Browser.open(driver, true)) {
            Packaged.sourcebook(folder).with("new", "site", "archive").run();
            Finished.Running preview = Packaged.sourcebook(folder)
                    .with("serve", "--site", "archive", "--port", "0")
                    .start();
            try {
                watch(browser, address(preview));
            } finally {
                preview.process().destroy();
            }
            assertThat(preview.finish().err()).contains("[unknown-field]");
        }
    }

    private void watch(Browser browser, String address) throws Exception {
        Path settings = folder.resolve("archive/content/site.yaml");
        String text = Files.readString(settings);
        await(() -> browser.go(address).title(), title -> title.contains("Lighthouse on Farrow Point"));

        Files.writeString(settings, text.replace("The Lighthouse", "The Beacon"));
        await(browser::title, title -> title.contains("The Beacon on Farrow Point"));

        Files.writeString(settings, text + "titel: A slip\n");
        await(browser::visible, page -> page.contains("unknown field 'titel'"));

        Files.writeString(settings, text);
        await(browser::title, title -> title.contains("The Lighthouse"));
    }

    private static String address(Finished.Running preview) throws Exception {
        return await(
                () -> Files.readString(preview.out()),
                text -> ADDRESS.matcher(text).find(),
                ADDRESS);
    }

    private static String await(Callable<String> question, Predicate<String> enough, Pattern part) throws Exception {
        Matcher matcher = part.matcher(await(question, enough));
        assertThat(matcher.find()).isTrue();
        return matcher.group();
    }

    /** Asks until the answer will do; a page that is just being replaced cannot answer. */
    private static String await(Callable<String> question, Predicate<String> enough) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(end)) {
            try {
                last = question.call();
            } catch (IllegalStateException | IOException replaced) {
                last = replaced.toString();
            }
            if (enough.test(last)) {
                return last;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("still: " + last);
    }
}
