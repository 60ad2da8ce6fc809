package org.sourcebook.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.MarkdownOptions;
import org.sourcebook.markdown.MarkdownParser;
import org.sourcebook.model.Decoding;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldSet;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Model;
import org.sourcebook.model.Value;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;
import org.sourcebook.yaml.YamlParser;

/** Reads the list of published addresses, and what is told of those that went. */
record PromiseReader(Reporter reporter) {

    static final Code INVALID_PUBLISHED_ID = new Code("invalid-published-id");
    static final Code TELLING_REMOVAL = new Code("telling-removal");

    private static final String GROUP = "removal";
    private static final String LIST = "removed";
    private static final Pattern LINE =
            Pattern.compile("\\s*((?:[^\\s#/][^\\s#]*)\\.html(?:#\\S+)?)(?:\\s+([a-z][a-z0-9-]*:[a-z0-9-]+))?\\s*");

    /** The addresses of a list, one a line; empty lines and lines that begin with {@code #} say nothing. */
    List<Published> published(SourceFile file) {
        List<Published> found = new ArrayList<>();
        int start = 0;
        for (String line : file.text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                line(line, file.at(new Span(start, start + line.length()))).ifPresent(found::add);
            }
            start += line.length() + 1;
        }
        return found;
    }

    private Optional<Published> line(String line, Location where) {
        Matcher parts = LINE.matcher(line);
        if (parts.matches()) {
            return Optional.of(new Published(
                    parts.group(1), Optional.ofNullable(parts.group(2)).orElse(""), where));
        }
        boolean conflict = Stream.of("<<<<<<<", "=======", ">>>>>>>").anyMatch(line::startsWith);
        reporter.report(Diagnostic.error(INVALID_PUBLISHED_ID, where, "this is no published address")
                .withHint(
                        conflict
                                ? "two branches added lines here: keep those of both, and take the marks away"
                                : "write the address of a page below the site's root and its record:"
                                        + " events/release.html event:release"));
        return Optional.empty();
    }

    /** What a file tells of things that went. */
    List<Removal> removed(SourceFile file, Model model) {
        Optional<GroupType> type = Optional.ofNullable(model.groups().get(GROUP));
        return type.map(group -> removed(file, group)).orElse(List.of());
    }

    private List<Removal> removed(SourceFile file, GroupType type) {
        Decoding decoding = new Decoding(file, new MarkdownParser(MarkdownOptions.STANDARD), reporter);
        Field list = new Field(
                LIST,
                new ListType("list", type),
                true,
                0,
                "What went.",
                "",
                "",
                "",
                "",
                Location.ofPath(Promises.REMOVED));
        Map<String, Value> values = new YamlParser()
                .parse(file, file.all(), reporter)
                .map(map -> new FieldSet("removed.yaml", Map.of(LIST, list)).decode(map, decoding))
                .orElse(Map.of());
        List<Removal> found = new ArrayList<>();
        if (values.get(LIST) instanceof Value.Items items) {
            items.items().forEach(item -> found.add(new Removal((Value.Group) item, type, file)));
        }
        found.forEach(this::checkSilence);
        return found;
    }

    /** What is withheld is not told by the note that says so. */
    private void checkSilence(Removal removal) {
        if (!removal.isWithheld()) {
            return;
        }
        for (String field : List.of("title", "text", "see")) {
            removal.group()
                    .get(field)
                    .ifPresent(value -> reporter.report(Diagnostic.error(
                                    TELLING_REMOVAL,
                                    removal.file().at(value.span()),
                                    "'" + field + "' tells of something that is withheld")
                            .withHint("take '" + field + "' away: only the address, the date and the reason stay")));
        }
    }
}
