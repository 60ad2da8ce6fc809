package org.sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.Markup;
import org.sourcebook.plan.PageModel;
import org.sourcebook.plan.PlannedPage;
import org.sourcebook.plan.Route;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.Location;
import org.sourcebook.timing.Timings;

class RendererTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsPrintedIsEscaped() throws IOException {
        assertThat(rendered("{{ text }}|{{ text | upper }}|{% set x = text %}{{ x }}", Map.of("text", "<b>&")))
                .isEqualTo("&lt;b&gt;&amp;|&lt;B&gt;&amp;|&lt;b&gt;&amp;");
    }

    @Test
    void markupIsPrintedAsItIsAndItsBlocksAreRendered() throws IOException {
        template("blocks/note.peb", "[{{ block.text }}]");
        Markup markup = new Markup(List.of(
                new Markup.Html("<p>a</p>"),
                new Markup.Block("blocks/note.peb", Map.of("block", Map.of("text", "<i>")))));

        assertThat(rendered("{{ markup(body) }}", Map.of("body", markup))).isEqualTo("<p>a</p>[&lt;i&gt;]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ text | raw }}",
                "{{ text | date('yyyy') }}",
                "{% cache 'x' %}a{% endcache %}",
                "{% parallel %}a{% endparallel %}",
                "{% embed 'page.peb' %}{% endembed %}",
                "{{ markup(text) }}",
                "{{ text.getClass() }}",
                "{{ text.length() }}",
                "{{ file.delete() }}",
                "{{ missing }}",
                "{{ map.missing }}",
                "{% if missing %}{% endif %}",
                "{% include 'nowhere.peb' %}",
                "{% include 'page.peb' %}",
                "{% if %}",
                "{{ text",
            })
    void whatATemplateMayNotDoIsReportedOnTheTemplate(String line) throws IOException {
        Path precious = Files.createFile(folder.resolve("precious"));
        Map<String, Object> root = Map.of("text", "<b>", "file", precious.toFile(), "map", Map.of("a", 1));

        Artifact artifact = artifact("<p>\n" + line + "\n</p>", root);

        assertThat(artifact.failed()).isTrue();
        assertThat(artifact.diagnostics()).hasSize(1);
        assertThat(artifact.diagnostics().get(0).where().file().path()).isEqualTo("templates/page.peb");
        assertThat(artifact.diagnostics().get(0).hint()).contains("a.html");
        assertThat(precious).exists();
    }

    @Test
    void anUnknownVariableIsUnderlinedWhereItStands() throws IOException {
        Artifact artifact = artifact("é\n  {{ titel }}", Map.of("title", "x"));

        Diagnostic found = artifact.diagnostics().get(0);
        assertThat(found.code().id()).isEqualTo("unknown-variable");
        assertThat(found.where().position()).hasToString("2:6");
        assertThat(found.hint()).startsWith("did you mean 'title'?");
    }

    @Test
    void valuesThatAreNotGivenCanBeAskedFor() throws IOException {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("updated", null);

        assertThat(rendered(
                        "{% if record.updated is null %}none{% endif %}{{ record.updated }}", Map.of("record", record)))
                .isEqualTo("none");
    }

    @Test
    void listOfSourcesPassesOverCitationsThatTheTemplateDoesNotPrint() throws IOException {
        template("page.peb", "<i id=\"cite-1\">{{ shown }}</i>");
        PlannedPage page = new PlannedPage(
                Route.of("a.html"),
                "page.peb",
                Location.ofPath("content/a.md"),
                Optional.empty(),
                unprinted -> new PageModel(
                        Map.of("shown", unprinted.toString()), List.of(), List.of("cite-1", "cite-2"), List.of()));

        Artifact artifact = new Renderer(TemplateFiles.read(folder.resolve("templates")), Timings.NONE).render(page);

        assertThat(new String(artifact.bytes(), StandardCharsets.UTF_8)).isEqualTo("<i id=\"cite-1\">[1]</i>");
    }

    private String rendered(String text, Map<String, Object> root) throws IOException {
        Artifact artifact = artifact(text, root);
        assertThat(artifact.diagnostics()).isEmpty();
        return new String(artifact.bytes(), StandardCharsets.UTF_8);
    }

    private Artifact artifact(String text, Map<String, Object> root) throws IOException {
        template("page.peb", text);
        PageModel model = new PageModel(root, List.of(), List.of(), List.of());
        PlannedPage page =
                new PlannedPage(Route.of("a.html"), "page.peb", Location.ofPath("content/a.md"), () -> model);
        return new Renderer(TemplateFiles.read(folder.resolve("templates")), Timings.NONE).render(page);
    }

    private void template(String name, String text) throws IOException {
        Path file = folder.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
