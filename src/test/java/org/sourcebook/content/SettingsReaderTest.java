package org.sourcebook.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.model.FieldSet;
import org.sourcebook.model.ModelReader;
import org.sourcebook.source.SourceFile;

class SettingsReaderTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final FieldSet fields = new ModelReader(diagnostics).read(List.of()).site();

    private SiteSettings read(String yaml) {
        return SettingsReader.read(new SourceFile("content/site.yaml", yaml), fields, diagnostics);
    }

    private List<String> messages() {
        return diagnostics.sorted().stream()
                .map(each -> each.where().position() + " " + each.message() + " [" + each.code() + "]")
                .toList();
    }

    @Test
    void whatIsNotSaidHasItsDefault() {
        SiteSettings settings = read("title: A site\n");

        assertThat(messages()).isEmpty();
        assertThat(settings)
                .returns("A site", SiteSettings::title)
                .returns("", SiteSettings::baseUrl)
                .returns("en", SiteSettings::language)
                .returns(50, SiteSettings::pageSize)
                .returns(false, SiteSettings::rawHtml)
                .returns(false, SiteSettings::drafts);
        assertThat(settings.repository()).isEmpty();
        assertThat(settings.menu()).isEmpty();
    }

    @Test
    void everythingThatIsSaidIsRead() {
        SiteSettings settings = read("""
                title: A site
                base_url: https://example.org/archive
                languages: [fr, en]
                repository: {url: "https://example.org/us/site/", path: /sub/}
                menu:
                  - {title: About, to: "page:about"}
                raw_html: true
                page_size: 20
                forbidden:
                  - {pattern: "[0-9]{9}", reason: Telephone numbers}
                """);

        assertThat(messages()).isEmpty();
        assertThat(settings)
                .returns("https://example.org/archive/", SiteSettings::baseUrl)
                .returns("fr", SiteSettings::language)
                .returns(20, SiteSettings::pageSize)
                .returns(true, SiteSettings::rawHtml);
        assertThat(settings.repository())
                .contains(new SiteSettings.Repository("https://example.org/us/site", "main", "sub"));
        assertThat(settings.menu()).extracting(SiteSettings.MenuEntry::to).containsExactly("page:about");
        assertThat(settings.file().text(settings.menu().get(0).span())).isEqualTo("\"page:about\"");
        assertThat(settings.forbidden()
                        .get(0)
                        .pattern()
                        .matcher("call 012345678")
                        .find())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base_url: mailto:a@example.org | 2:11 'mailto:a@example.org' cannot be the address of a site [invalid-setting]",
                "base_url: https://example.org/?a | 2:11 'https://example.org/?a' cannot be the address of a site [invalid-setting]",
                "languages: [English] | 2:13 'English' is no language tag [invalid-setting]",
                "languages: [en, en] | 2:17 the language en stands here twice [invalid-setting]",
                "page_size: 0 | 2:12 a listing cannot have 0 records a page [invalid-setting]",
                "page_size: 2.5 | 2:12 a listing cannot have 2.5 records a page [invalid-setting]",
                "forbidden: [{pattern: '[', reason: r}] | 2:23 the pattern cannot be read: Unclosed character class [invalid-setting]",
                "tilte: x | 2:1 unknown field 'tilte' in site.yaml [unknown-field]"
            })
    void whatIsWrongIsReportedAtItsPlace(String line, String message) {
        read("title: A site\n" + line + "\n");

        assertThat(messages()).containsExactly(message);
    }
}
