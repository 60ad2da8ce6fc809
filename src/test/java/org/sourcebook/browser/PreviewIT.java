package org.sourcebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.packaged.Finished;
import org.sourcebook.packaged.Packaged;

/** An archive that is edited while a browser shows it: every save is on screen by itself. */
@ExtendWith(InChromium.class)
class PreviewIT {

    private static final Pattern ADDRESS = Pattern.compile("http://(?:localhost|127\\.0\\.0\\.1):\\d+/");
    private static final String PAGE = "finds/bead-02.html";

    private final Tab tab;

    @TempDir
    private Path folder;

    PreviewIT(Tab tab) {
        this.tab = tab;
    }

    @Test
    void everySaveIsOnScreenAndMistakesAreShownUntilTheyAreMended() throws Exception {
        Packaged.copy(BuiltSites.SECOND, folder.resolve("site"), false);
        Finished.Running preview = Packaged.sourcebook(folder)
                .with("serve", "--site", "site", "--port", "0")
                .start();
        try {
            tab.size(1024, 800);
            tab.open(address(preview) + PAGE);
            edits(preview.err());
        } finally {
            preview.process().destroy();
        }
        assertThat(preview.finish().err()).contains("[unknown-field]");
    }

    private static String address(Finished.Running preview) throws IOException {
        Waiting.until(
                () -> "the address of the preview",
                () -> ADDRESS.matcher(read(preview.out())).find());
        Matcher matcher = ADDRESS.matcher(read(preview.out()));
        assertThat(matcher.find()).isTrue();
        return matcher.group().replace("localhost", "127.0.0.1");
    }

    private void edits(Path told) {
        Path record = folder.resolve("site/content/finds/hoard/bead-02.yaml");
        edit(record, text -> text.replace("A bead of amber", "A drop of amber"));
        shows("A drop of amber");

        edit(
                folder.resolve("site/templates/kinds/find.peb"),
                text -> text.replace("<dt>Made</dt>", "<dt>Came about</dt>"));
        shows("Came about");

        edit(folder.resolve("site/templates/assets/site.css"), text -> "body { letter-spacing: 7px; }");
        Waiting.until(
                () -> "the new style",
                () -> asked("getComputedStyle(document.body).letterSpacing").equals("7px"));

        edit(folder.resolve("site/content/model/find.yaml"), text -> text.replace("one: Find", "one: Windfall"));
        shows("Windfall");

        edit(record, text -> text + "origin: nowhere\n");
        shows("[unknown-field]");
        // On the terminal stands what was still wrong when the editor had paused.
        Waiting.until(() -> "the error on the terminal", () -> read(told).contains("[unknown-field]"));
        edit(record, text -> text.replace("origin: nowhere\n", ""));
        shows("A drop of amber");
    }

    private void shows(String words) {
        Waiting.until(
                () -> "'" + words + "' on screen, which shows: " + onScreen(),
                () -> onScreen().contains(words));
    }

    private String onScreen() {
        return asked("document.body.innerText");
    }

    /** A page that is just being replaced cannot answer. */
    private String asked(String expression) {
        try {
            return tab.text(expression);
        } catch (IllegalStateException | AssertionError replaced) {
            return "";
        }
    }

    private static void edit(Path file, UnaryOperator<String> change) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, change.apply(Files.exists(file) ? Files.readString(file) : ""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
