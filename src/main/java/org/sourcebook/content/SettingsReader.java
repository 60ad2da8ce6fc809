package org.sourcebook.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.model.Decoding;
import org.sourcebook.model.FieldSet;
import org.sourcebook.model.Value;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlParser;

/** Reads {@code content/site.yaml}; what is wrong there is reported, and the rest of it holds. */
final class SettingsReader {

    static final Code INVALID_SETTING = new Code("invalid-setting");

    private static final int PAGE_SIZE = 50;
    private static final int LARGEST_PAGE = 1000;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final SourceFile file;
    private final Reporter reporter;
    private final Map<String, Value> values;

    private SettingsReader(SourceFile file, FieldSet fields, Reporter reporter) {
        this.file = file;
        this.reporter = reporter;
        Decoding decoding = new Decoding(file, new MarkdownParser(MarkdownOptions.STANDARD), reporter);
        this.values = new YamlParser()
                .parse(file, file.all(), reporter)
                .map(map -> fields.decode(map, decoding))
                .orElse(Map.of());
    }

    static SiteSettings read(SourceFile file, FieldSet fields, Reporter reporter) {
        return new SettingsReader(file, fields, reporter).settings();
    }

    /** What holds where there is no file to read. */
    static SiteSettings defaults(SourceFile file) {
        return new SettingsReader(file, new FieldSet("site.yaml", Map.of()), diagnostic -> {}).settings();
    }

    private SiteSettings settings() {
        return new SiteSettings(
                text("title"),
                text("tagline"),
                text("question"),
                text("answer"),
                text("description"),
                text("contact"),
                baseUrl(),
                languages(),
                group("repository").map(SettingsReader::repository),
                entries("menu"),
                entries("footer"),
                text("citation_style"),
                flag("drafts"),
                flag("raw_html"),
                !(values.get("data") instanceof Value.Flag given) || given.isTrue(),
                group("licence")
                        .map(group ->
                                new SiteSettings.Licence(text(group.fields(), "name"), text(group.fields(), "url"))),
                texts("cite_every_paragraph"),
                pageSize(),
                !isOff("social_cards"),
                !isOff("search"),
                forbidden(),
                file);
    }

    private String text(String field) {
        return text(values, field);
    }

    private static String text(Map<String, Value> values, String field) {
        return values.get(field) instanceof Value.Text given ? given.text() : "";
    }

    private boolean flag(String field) {
        return values.get(field) instanceof Value.Flag given && given.isTrue();
    }

    private boolean isOff(String field) {
        return values.get(field) instanceof Value.Flag given && !given.isTrue();
    }

    private Optional<Value.Group> group(String field) {
        return values.get(field) instanceof Value.Group given ? Optional.of(given) : Optional.empty();
    }

    private List<Value> items(String field) {
        return values.get(field) instanceof Value.Items given ? given.items() : List.of();
    }

    private List<String> texts(String field) {
        return items(field).stream().map(item -> ((Value.Text) item).text()).toList();
    }

    private void invalid(Span place, String message, String hint) {
        reporter.report(
                Diagnostic.error(INVALID_SETTING, file.at(place), message).withHint(hint));
    }

    private String baseUrl() {
        String url = text("base_url");
        if (url.isEmpty()) {
            return "";
        }
        boolean web = url.regionMatches(true, 0, "http", 0, 4);
        if (!web || url.indexOf('?') >= 0 || url.indexOf('#') >= 0) {
            invalid(
                    values.get("base_url").span(),
                    "'" + url + "' cannot be the address of a site",
                    "write the address of its home page without ? and #: https://example.org/archive/");
            return "";
        }
        return url.endsWith("/") ? url : url + "/";
    }

    private List<String> languages() {
        List<String> languages = new ArrayList<>();
        for (Value item : items("languages")) {
            String tag = ((Value.Text) item).text();
            if (!LANGUAGE.matcher(tag).matches()) {
                invalid(item.span(), "'" + tag + "' is no language tag", "write a tag such as en, fr or pt-BR");
            } else if (languages.contains(tag)) {
                invalid(item.span(), "the language " + tag + " stands here twice", "take one away");
            } else {
                languages.add(tag);
            }
        }
        return languages.isEmpty() ? List.of("en") : languages;
    }

    private static SiteSettings.Repository repository(Value.Group group) {
        String branch = text(group.fields(), "branch");
        return new SiteSettings.Repository(
                trimmed(text(group.fields(), "url")),
                branch.isEmpty() ? "main" : branch,
                trimmed(text(group.fields(), "path")));
    }

    /** Without slashes at the end, and without those a path may begin with. */
    private static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }

    private List<SiteSettings.MenuEntry> entries(String field) {
        return groups(field)
                .filter(group -> group.get("to").isPresent())
                .map(group -> new SiteSettings.MenuEntry(
                        text(group.fields(), "title"),
                        text(group.fields(), "to"),
                        group.get("to").orElseThrow().span()))
                .toList();
    }

    private Stream<Value.Group> groups(String field) {
        return items(field).stream().filter(Value.Group.class::isInstance).map(Value.Group.class::cast);
    }

    private int pageSize() {
        if (!(values.get("page_size") instanceof Value.Quantity given)) {
            return PAGE_SIZE;
        }
        BigDecimal size = given.number();
        boolean whole = size.stripTrailingZeros().scale() <= 0;
        if (whole && size.signum() > 0 && size.compareTo(BigDecimal.valueOf(LARGEST_PAGE)) <= 0) {
            return size.intValueExact();
        }
        invalid(
                given.span(),
                "a listing cannot have " + given.written() + " records a page",
                "write a number from 1 to 1000");
        return PAGE_SIZE;
    }

    private List<SiteSettings.Forbidden> forbidden() {
        return groups("forbidden").flatMap(group -> forbidden(group).stream()).toList();
    }

    private Optional<SiteSettings.Forbidden> forbidden(Value.Group group) {
        String pattern = text(group.fields(), "pattern");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        Span place = group.get("pattern").orElseThrow().span();
        try {
            return Optional.of(
                    new SiteSettings.Forbidden(Pattern.compile(pattern), text(group.fields(), "reason"), place));
        } catch (PatternSyntaxException e) {
            invalid(
                    place,
                    "the pattern cannot be read: " + e.getDescription(),
                    "write \\ before ( [ { . * + ? that mean themselves");
            return Optional.empty();
        }
    }
}
