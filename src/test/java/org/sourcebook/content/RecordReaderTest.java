package org.sourcebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.model.Kind;
import org.sourcebook.model.ModelReader;
import org.sourcebook.model.Value;
import org.sourcebook.source.SourceFile;

class RecordReaderTest {

    private final Kind question =
            new ModelReader(new Diagnostics()).read(List.of()).kind("question").orElseThrow();
    private final RecordReader reader =
            new RecordReader(SettingsReader.defaults(new SourceFile("content/site.yaml", "")));

    private Decoded decode(String name, String text) {
        String path = "content/questions/" + name;
        RecordFile record =
                new RecordFile(new FoundFile(path, Path.of(path), text.length(), 0), question, "reach", "", false);
        return reader.decode(record, new SourceFile(path, text));
    }

    private static List<String> messages(Decoded decoded) {
        return decoded.diagnostics().stream()
                .map(each -> each.where().position() + " " + each.message() + " [" + each.code() + "]")
                .toList();
    }

    private static final String FIELDS = """
            title: "Réach 𝄞?"
            why_it_matters: Much.
            positions:
              - {id: a, label: A, arguments: [{text: T, evidence: [x]}]}
              - {id: b, label: B, arguments: [{id: c, text: T, evidence: [x]}]}
            """;

    @Test
    void frontMatterAndBodyAreRead() {
        Decoded decoded = decode("reach.md", "---\n" + FIELDS + "---\n\nThe body.\n");

        assertThat(decoded.diagnostics()).isEmpty();
        assertThat(decoded.entity().sound()).isTrue();
        assertThat(((Value.Text) decoded.entity().get("title").orElseThrow()).text())
                .isEqualTo("Réach 𝄞?");
        assertThat(decoded.entity().body().plain()).contains("The body.");
        assertThat(decoded.entity().folder()).isEqualTo("content/questions");
    }

    @Test
    void bothFormsHoldTheSameFields() {
        Decoded markdown = decode("reach.md", "---\n" + FIELDS + "---\n");
        Decoded yaml = decode("reach.yaml", FIELDS);

        assertThat(yaml.diagnostics()).isEmpty();
        assertThat(question.fieldSet().export(yaml.entity().fields()))
                .isEqualTo(question.fieldSet().export(markdown.entity().fields()));
    }

    @Test
    void placesInFrontMatterCountFromTheTopOfTheFile() {
        Decoded decoded = decode("reach.md", "---\n" + FIELDS.replace("Much.", "Much.\ncolour: red") + "---\n");

        assertThat(messages(decoded)).containsExactly("4:1 unknown field 'colour' in question [unknown-field]");
        assertThat(decoded.entity().sound()).isFalse();
    }

    @Test
    void placesAreTheSameWithCarriageReturnsAndAByteOrderMark() {
        String text = "\ufeff---\n" + FIELDS.replace("[x]}]}\n  - {id: b", "[X y]}]}\n  - {id: b") + "---\n";
        Decoded decoded = decode("reach.md", text.replace("\n", "\r\n"));

        assertThat(messages(decoded))
                .containsExactly("5:56 'X y' has not the form of a reference [malformed-reference]");
    }

    @Test
    void oneIdForTwoPartsIsReportedAtTheSecond() {
        Decoded decoded = decode("reach.yaml", FIELDS.replace("id: c", "id: a"));

        assertThat(messages(decoded))
                .containsExactly("5:35 the id 'a' stands at positions[1] already [duplicate-part]");
        assertThat(decoded.diagnostics().get(0).related()).hasSize(1);
    }

    @Test
    void aRecordWithoutFrontMatterIsToldHowToBegin() {
        Decoded decoded = decode("reach.md", "# Reach\n");

        assertThat(messages(decoded)).containsExactly("1:1 the record has no front matter [missing-front-matter]");
        assertThat(decoded.entity().sound()).isFalse();
        assertThat(((Value.Text) decoded.entity().get("title").orElseThrow()).text())
                .isEqualTo("reach");
    }

    @Test
    void whatStandsBeforeTheFrontMatterIsNamedAsTheReason() {
        Decoded decoded = decode("reach.md", "\n---\n" + FIELDS + "---\n");

        assertThat(decoded.diagnostics().get(0).hint()).isEqualTo("take away what stands before the first ---");
    }

    @Test
    void frontMatterThatDoesNotEndIsReportedWhereItBegins() {
        Decoded decoded = decode("reach.md", "---\n" + FIELDS);

        assertThat(messages(decoded)).containsExactly("1:1 the front matter does not end [unclosed-front-matter]");
    }

    @Test
    void emptyFilesAreReported() {
        assertThat(messages(decode("reach.md", "")))
                .containsExactly("1:1 the record has no front matter [missing-front-matter]");
        assertThat(decode("reach.yaml", "").diagnostics()).isNotEmpty();
        assertThat(decode("reach.md", "---\n---\n").diagnostics()).isNotEmpty();
        assertThat(decode("reach.md", "---").diagnostics()).isNotEmpty();
    }

    @Test
    void theSameFileGivesTheSameRecord() {
        String text = "---\n" + FIELDS.replace("Much.", "[") + "---\n";

        assertThat(messages(decode("reach.md", text))).isEqualTo(messages(decode("reach.md", text)));
    }
}
