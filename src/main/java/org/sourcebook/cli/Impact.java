package org.sourcebook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Dependent;
import org.sourcebook.archive.Reliance;
import org.sourcebook.archive.Retraction;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.model.Value;

/** What rests on a source, as text and as JSON. */
record Impact(Archive archive, Entity source, List<Dependent> dependents) {

    String text() {
        StringBuilder text = new StringBuilder(source.id() + ": " + title(source) + "\n");
        Retraction.of(source)
                .ifPresent(each -> text.append(each.words())
                        .append(", ")
                        .append(each.date().words())
                        .append(": ")
                        .append(each.reason())
                        .append('\n'));
        if (dependents.isEmpty()) {
            return text.append("Nothing rests on it.\n").toString();
        }
        long alone = dependents.stream().filter(Dependent::alone).count();
        text.append(dependents.size())
                .append(dependents.size() == 1 ? " record rests" : " records rest")
                .append(" on it, ")
                .append(alone)
                .append(" on it alone.\n");
        dependents.forEach(each -> text.append('\n').append(text(each)));
        return text.toString();
    }

    private static String text(Dependent dependent) {
        Entity record = dependent.record();
        String language = record.language().isEmpty() ? "" : " (" + record.language() + ")";
        String head = record.id() + language + ": " + title(record) + (dependent.alone() ? "  [alone]" : "") + "\n";
        return head + dependent.reliances().stream().map(Impact::text).collect(Collectors.joining());
    }

    private static String text(Reliance reliance) {
        StringBuilder line = new StringBuilder("  " + reliance.where() + "  " + stance(reliance));
        if (!reliance.anchor().isEmpty()) {
            line.append(", #").append(reliance.anchor());
        }
        if (!reliance.through().isEmpty()) {
            line.append(", through ")
                    .append(reliance.through().stream().map(EntityId::id).collect(Collectors.joining(", then ")));
        }
        return line.append(reliance.alone() ? ", nothing else does\n" : "\n").toString();
    }

    private static String stance(Reliance reliance) {
        return reliance.stance().isEmpty() ? "supports" : reliance.stance();
    }

    Map<String, Object> json() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", source.id().toString());
        data.put("title", title(source));
        Retraction.of(source).ifPresent(each -> data.put("retraction", json(each)));
        data.put("records", dependents.stream().map(Impact::json).toList());
        return data;
    }

    private static Map<String, Object> json(Retraction retraction) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("status", retraction.status());
        data.put("date", retraction.date().text());
        data.put("reason", retraction.reason());
        return data;
    }

    private static Map<String, Object> json(Dependent dependent) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", dependent.record().id().toString());
        data.put("language", dependent.record().language());
        data.put("title", title(dependent.record()));
        data.put("alone", dependent.alone());
        data.put("citations", dependent.reliances().stream().map(Impact::json).toList());
        return data;
    }

    private static Map<String, Object> json(Reliance reliance) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", reliance.where().file().path());
        data.put("line", reliance.where().position().line());
        data.put("column", reliance.where().position().column());
        data.put("part", reliance.anchor());
        data.put("stance", stance(reliance));
        data.put("through", reliance.through().stream().map(EntityId::toString).toList());
        data.put("alone", reliance.alone());
        return data;
    }

    private static String title(Entity entity) {
        return entity.get("title").orElse(null) instanceof Value.Text text
                ? text.text()
                : entity.id().id();
    }
}
