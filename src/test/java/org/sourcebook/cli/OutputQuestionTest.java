package org.sourcebook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code build --why} says of the outputs of the small archive that {@code new site} makes. */
class OutputQuestionTest {

    private static final String PAGE = "actors/ada-quill.html";

    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void site() {
        CommandLineRun.in(folder, "new", "site", "archive");
        site = folder.resolve("archive");
    }

    @Test
    void theFirstBuildKnewOfNoneBefore() {
        assertThat(why(PAGE))
                .contains(PAGE + ", made from content/actors/ada-quill.md by the template kinds/actor.peb\n")
                .contains("It was made again, because\n  nothing was kept of an earlier build\n");
    }

    @Test
    void whatItDependsOnIsNamedWithItsFiles() {
        assertThat(why(PAGE))
                .contains("It depends on\n  the program, its options, content/site.yaml, ")
                .contains("\n    actor:ada-quill (content/actors/ada-quill.md)\n")
                .contains("\n  templates, used or looked for:\n    kinds/actor.peb\n    layouts/base.peb\n");
    }

    @Test
    void whatHasNotChangedIsLeft() {
        built();

        assertThat(why(PAGE))
                .contains("It was not made again: nothing it depends on has changed since it was made.\n")
                .contains("    actor:ada-quill (content/actors/ada-quill.md)\n");
    }

    @Test
    void aPageIsNamedByItsPathItsAddressOrItsFile() {
        built();

        assertThat(why("/" + PAGE)).contains(PAGE + ", made from ");
        assertThat(why("site-output/" + PAGE)).contains(PAGE + ", made from ");
        assertThat(why(site.resolve("site-output").resolve(PAGE).toString())).contains(PAGE + ", made from ");
        assertThat(why("actors/")).contains("actors/index.html, made from ");
        assertThat(why("/")).contains("\nindex.html, made from ");
    }

    @Test
    void theRecordThatHasChangedIsNamed() throws IOException {
        built();
        append("content/actors/ada-quill.md", "\nMore of her.\n");

        assertThat(why(PAGE))
                .contains("It was made again, because\n  the record actor:ada-quill has changed\nIt depends");
    }

    @Test
    void theTemplateThatHasChangedIsNamedAndThatNothingCameOfIt() throws IOException {
        built();
        Path template = site.resolve("templates/partials/footer.peb");
        Files.createDirectories(template.getParent());
        Files.copy(Path.of("templates/partials/footer.peb"), template);
        append("templates/partials/footer.peb", "{# nothing #}");

        assertThat(why(PAGE))
                .contains("It was made again, and came out the same, so its file was left, because\n")
                .contains("  the template partials/footer.peb has changed\n");
    }

    @Test
    void changedSettingsConcernEverything() throws IOException {
        built();
        append("content/site.yaml", "\npage_size: 7\n");

        assertThat(why(PAGE)).contains("because\n  what all outputs depend on has changed: ");
    }

    @Test
    void aTouchedFileIsMadeAgain() throws IOException {
        built();
        append("site-output/" + PAGE, "x");

        assertThat(why(PAGE)).contains("because\n  its file is not as the last build left it\n");
    }

    @Test
    void anOutputThatIsNewWasNotThereBefore() throws IOException {
        built();
        Files.writeString(site.resolve("content/pages/new.md"), "---\ntitle: New\n---\n\nText.\n");

        assertThat(why("new.html")).contains("because\n  there was no such output before\n");
    }

    @Test
    void aPageWithAWarningIsMadeEachTime() throws IOException {
        Path template = site.resolve("templates/kinds/page.peb");
        Files.createDirectories(template.getParent());
        Files.writeString(
                template,
                "{% extends \"layouts/base.peb\" %}{% block main %}<h1>{{ page.heading }}</h1><h4>Deep</h4>{% endblock %}");
        CommandLineRun first = CommandLineRun.in(site, "build");

        assertThat(first.err()).contains("warning: ");
        assertThat(why("about.html"))
                .contains("because\n  something was wrong with it, so nothing was kept of it\n")
                .contains("Something is wrong with it, which must be said each time: it is made at every build.\n");
    }

    @Test
    void otherOutputsAreExplainedToo() {
        built();

        assertThat(why("assets/site.css")).contains("It is compared with what stands there at every build");
        assertThat(why("search/index.js")).contains("\n  all records, and which outputs there are\n");
    }

    @Test
    void anErrorLeavesTheFileAsItWas() throws IOException {
        built();
        append("content/actors/ada-quill.md", "\n[[nobody-at-all]]\n");

        CommandLineRun run = CommandLineRun.in(site, "build", "--why", PAGE);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Nothing was published, so the file is as it was.\n");
    }

    @Test
    void anUnknownOutputIsWrongUsageWithAHint() {
        CommandLineRun run = CommandLineRun.in(site, "build", "--why", "actors/ada-quil.html");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("the site has no output at 'actors/ada-quil.html'", "did you mean '" + PAGE + "'?");
    }

    private void built() {
        assertThat(CommandLineRun.in(site, "build").code()).isZero();
    }

    private String why(String path) {
        CommandLineRun run = CommandLineRun.in(site, "build", "--why", path);
        assertThat(run.code()).as(run.err()).isZero();
        return run.out();
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(site.resolve(file), text, StandardOpenOption.APPEND);
    }
}
