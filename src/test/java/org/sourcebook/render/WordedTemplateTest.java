package org.sourcebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.plan.WordList;

class WordedTemplateTest {

    @TempDir
    private Path folder;

    private WordList words;

    @BeforeEach
    void read() throws Exception {
        Path file = folder.resolve("words/xx/site.txt");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "Sources = Quellen\nas of = am\nnote = <b>&{{ x }}\n");
        words = WordList.of(TemplateFiles.read(folder), "xx").orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<p>Sources</p>|<p>Quellen</p>",
                "<p>as of {{ x }}</p>|<p>am {{ say( x ) }}</p>",
                "{{- f({'a': {'b': '}}'}}) -}}|{{- say( f({'a': {'b': '}}'}}) ) -}}",
                "<a class='{{ x }}' aria-label=\"Sources\">|<a class='{{ x }}' aria-label=\"Quellen\">",
                "<a{% if 1 > 2 %} title=\"Sources\"{% endif %}>Sources|<a{% if 1 > 2 %} title=\"Quellen\"{% endif %}>Quellen",
                "{{ markup(x) }}{{ parent() }}|{{ markup(x) }}{{ parent() }}",
                "<p>note</p>|<p>&lt;b>&amp;&#123;&#123; x }}</p>",
                "{# Sources #}{% set x = 'Sources' %}|{# Sources #}{% set x = 'Sources' %}",
                "{% verbatim %}Sources{{ x }}{% endverbatim %}Sources|{% verbatim %}Sources{{ x }}{% endverbatim %}Quellen"
            })
    void textsAndWhatIsPrintedBetweenTagsAreLookedUp(String template, String worded) {
        assertThat(WordedTemplate.of(template, words)).isEqualTo(worded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{{", "{{}", "{%", "{#", "<", "<a", "{{ 'a", "a{b}<c", "{% verbatim %}{{"})
    void whatIsBrokenStaysAsItIs(String template) {
        assertThat(WordedTemplate.of(template, words)).isEqualTo(template);
    }

    @Test
    void linesStayWhereTheyAre() {
        String template = "<p>\n Sources\n</p>\n{{\n x\n}}\n";

        assertThat(WordedTemplate.of(template, words).lines())
                .hasSameSizeAs(template.lines().toList());
    }
}
