package org.sourcebook.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * Sets one group of plain values in YAML that people wrote, and leaves every other letter as it is: comments, order, quotes, blank lines.
 *
 * <pre>{@code
 * List<GroupEdit.Change> changes = new GroupEdit(file, region).set("capture", Map.of("digest", "sha256:…")).orElseThrow();
 * }</pre>
 *
 * <p>What comes of it is read again: unless exactly the group changed, nothing is offered.
 */
public final class GroupEdit {

    /** Puts {@code text} in the place of a stretch. */
    public record Change(Span where, String text) {}

    private final SourceFile file;
    private final Span region;

    /** An edit of a whole file, or of the front matter in one. */
    public GroupEdit(SourceFile file, Span region) {
        this.file = file;
        this.region = region;
    }

    /** The changes that give {@code key} exactly these values, in the order of the text; empty where they cannot be made safely. */
    public Optional<List<Change>> set(String key, Map<String, String> values) {
        return parse(file, region)
                .flatMap(root -> changes(root, key, values).stream()
                        .filter(changes -> isSound(root, changes, key, values))
                        .findFirst());
    }

    /** The text of a file with changes made. */
    public static String applied(String text, List<Change> changes) {
        StringBuilder out = new StringBuilder(text);
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change change = changes.get(i);
            out.replace(change.where().start(), change.where().end(), change.text());
        }
        return out.toString();
    }

    private static Optional<YamlMap> parse(SourceFile file, Span region) {
        Diagnostics problems = new Diagnostics();
        return new YamlParser().parse(file, region, problems).filter(map -> !problems.hasErrors());
    }

    /** The ways to do it, the one that keeps most first. */
    private List<List<Change>> changes(YamlMap root, String key, Map<String, String> values) {
        List<List<Change>> ways = new ArrayList<>();
        Optional<YamlEntry> entry = root.entry(key);
        entry.ifPresent(given -> within(given, values).ifPresent(ways::add));
        entry.ifPresent(given -> ways.add(List.of(replaced(root, given, key, values))));
        if (entry.isEmpty()) {
            ways.add(List.of(appended(root, key, values)));
        }
        return ways;
    }

    /** New values in the places of the old; what is not there yet goes after the last. */
    private Optional<List<Change>> within(YamlEntry entry, Map<String, String> values) {
        if (!(entry.value() instanceof YamlMap map) || map.entries().isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> missing = new LinkedHashMap<>(values);
        List<Change> changes = new ArrayList<>();
        for (YamlEntry given : map.entries()) {
            String value = missing.remove(given.key());
            if (value == null || !(given.value() instanceof YamlScalar scalar) || scalar.isNothing()) {
                return Optional.empty();
            }
            if (!scalar.text().equals(value)) {
                changes.add(new Change(scalar.span(), DoubleQuoted.of(value)));
            }
        }
        YamlEntry last = map.entries().get(map.entries().size() - 1);
        missing.forEach((name, value) -> changes.add(after(map, last, name + ": " + DoubleQuoted.of(value))));
        return Optional.of(changes);
    }

    private Change after(YamlMap map, YamlEntry last, String line) {
        if (isFlow(map)) {
            return new Change(Span.at(last.value().span().end()), ", " + line);
        }
        int end = file.text().indexOf('\n', last.value().span().end());
        int at = end < 0 ? file.text().length() : end;
        return new Change(Span.at(at), "\n" + indent(last) + line);
    }

    private Change replaced(YamlMap root, YamlEntry entry, String key, Map<String, String> values) {
        int colon = file.text().indexOf(':', entry.keySpan().end());
        Span value = entry.value().span();
        boolean nothing = entry.value() instanceof YamlScalar scalar && scalar.isNothing();
        Span whole = new Span(entry.keySpan().start(), nothing ? colon + 1 : value.end());
        return new Change(whole, isFlow(root) ? flow(key, values) : block(indent(entry), key, values));
    }

    private Change appended(YamlMap root, String key, Map<String, String> values) {
        if (root.entries().isEmpty()) {
            return new Change(Span.at(region.end()), block("", key, values) + "\n");
        }
        YamlEntry last = root.entries().get(root.entries().size() - 1);
        if (isFlow(root)) {
            return new Change(Span.at(last.value().span().end()), ", " + flow(key, values));
        }
        String indent = indent(root.entries().get(0));
        boolean ended = region.end() == 0 || file.text().charAt(region.end() - 1) == '\n';
        return new Change(Span.at(region.end()), (ended ? "" : "\n") + indent + block(indent, key, values) + "\n");
    }

    private boolean isFlow(YamlMap map) {
        return map.span().start() < file.text().length()
                && file.text().charAt(map.span().start()) == '{';
    }

    /** The white space before a key. */
    private String indent(YamlEntry entry) {
        int start = entry.keySpan().start();
        int line = file.text().lastIndexOf('\n', start - 1) + 1;
        return file.text().substring(line, start).isBlank() ? file.text().substring(line, start) : "";
    }

    private static String block(String indent, String key, Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> "\n" + indent + "  " + each.getKey() + ": " + DoubleQuoted.of(each.getValue()))
                .collect(Collectors.joining("", key + ":", ""));
    }

    private static String flow(String key, Map<String, String> values) {
        return values.entrySet().stream()
                .map(each -> each.getKey() + ": " + DoubleQuoted.of(each.getValue()))
                .collect(Collectors.joining(", ", key + ": {", "}"));
    }

    /** Whether the text after the changes says what it said before, and the group besides. */
    private boolean isSound(YamlMap before, List<Change> changes, String key, Map<String, String> values) {
        String text = applied(file.text(), changes);
        int longer = text.length() - file.text().length();
        SourceFile changed = new SourceFile(file.path(), text);
        Optional<YamlMap> after = parse(changed, new Span(region.start(), region.end() + longer));
        Map<String, Object> expected = plain(before);
        expected.put(key, new LinkedHashMap<>(values));
        return after.map(GroupEdit::plain).filter(expected::equals).isPresent();
    }

    private static Map<String, Object> plain(YamlMap map) {
        Map<String, Object> plain = new LinkedHashMap<>();
        map.entries().forEach(entry -> plain.put(entry.key(), plain(entry.value())));
        return plain;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlMap map) {
            return plain(map);
        } else if (node instanceof YamlList list) {
            return list.items().stream().map(GroupEdit::plain).toList();
        }
        return ((YamlScalar) node).text();
    }
}
