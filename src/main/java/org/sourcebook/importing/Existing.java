package org.sourcebook.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.content.RecordFile;
import org.sourcebook.content.RecordReader;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.model.Field;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Value;

/** The records of a kind that a site has already. */
final class Existing {

    private static final String TITLE = "title";

    /** What two records of one work would share. */
    private static final List<String> SAME_WORK = List.of("DOI", "URL");

    private final Kind kind;
    private final Map<String, RecordFile> byId = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> pathsByWork = new HashMap<>();

    Existing(SiteFiles files, Kind kind) {
        this.kind = kind;
        RecordReader reader = new RecordReader(files.settings());
        files.records().stream()
                .filter(record ->
                        record.language().isEmpty() && record.kind().name().equals(kind.name()))
                .forEach(record -> add(record, reader.read(record).entity()));
    }

    private void add(RecordFile record, Entity entity) {
        byId.put(record.id(), record);
        titles.put(record.id(), text(entity.get(TITLE)));
        SAME_WORK.forEach(variable -> field(variable)
                .map(field -> text(entity.get(field.name())))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> pathsByWork.put(text, record.found().path())));
    }

    private Optional<Field> field(String variable) {
        return kind.fields().values().stream()
                .filter(field -> field.csl().equals(variable))
                .findFirst();
    }

    private static String text(Optional<Value> value) {
        return value.filter(Value.Text.class::isInstance)
                .map(each -> ((Value.Text) each).text())
                .orElse("");
    }

    /** The record of an id. */
    Optional<RecordFile> record(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What to know of a record before it is written; empty where there is nothing. */
    String note(Made made) {
        if (byId.containsKey(made.id())) {
            String before = titles.get(made.id());
            return before.equals(made.fields().get(TITLE)) ? "" : "it has another title, “" + before + "”";
        }
        return SAME_WORK.stream()
                .flatMap(variable -> field(variable).stream())
                .map(field ->
                        pathsByWork.getOrDefault(String.valueOf(made.fields().get(field.name())), ""))
                .filter(path -> !path.isEmpty())
                .findFirst()
                .map(path -> "perhaps the same as " + path)
                .orElse("");
    }
}
