package org.sourcebook.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.Attestation;
import org.sourcebook.edtf.Day;
import org.sourcebook.json.Json;
import org.sourcebook.model.BooleanType;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Kind;
import org.sourcebook.model.ListType;
import org.sourcebook.model.NumberType;
import org.sourcebook.model.Value;
import org.sourcebook.plan.PlannedRecord;

/**
 * The records of a kind as a table: first what every kind has, standing and speaker among it, then the kind's own fields.
 *
 * <p>A list or a group stands in its cell as JSON. A field whose name a common column has is called {@code field_NAME}.
 */
record KindTable(Kind kind, String language, List<PlannedRecord> records, DataAddress address) {

    private static final List<String> COMMON = List.of(
            "id",
            "title",
            "language",
            "address",
            "standing",
            "standing_words",
            "standing_reason",
            "speaker",
            "attestation",
            "reports",
            "origins",
            "origins_read",
            "when",
            "when_words",
            "earliest",
            "latest",
            "retracted_sources");

    private static final List<String> COUNTS = List.of("reports", "origins", "origins_read");

    String csv() {
        Csv csv = new Csv();
        csv.row(List.copyOf(columns().keySet()));
        records.forEach(record -> csv.row(row(record)));
        return csv.toString();
    }

    /** The columns with their types in words of the Table Schema. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        COMMON.forEach(name -> columns.put(name, COUNTS.contains(name) ? "integer" : "string"));
        for (Field field : fields()) {
            columns.put((COMMON.contains(field.name()) ? "field_" : "") + field.name(), type(field.type()));
        }
        return columns;
    }

    private List<Field> fields() {
        return kind.fields().values().stream().filter(RecordExport::isExported).toList();
    }

    private static String type(FieldType type) {
        if (type instanceof ListType) {
            return "array";
        } else if (type instanceof GroupType) {
            return "object";
        } else if (type instanceof NumberType) {
            return "number";
        }
        return type instanceof BooleanType ? "boolean" : "string";
    }

    private List<String> row(PlannedRecord record) {
        Map<String, Object> standing = record.standing();
        Attestation attested = record.archive().attestation(record.entity().id());
        List<String> row = new ArrayList<>();
        for (Object each : List.of(
                record.entity().id().id(),
                record.title(),
                language,
                address.of(record.route()),
                standing.getOrDefault("value", ""),
                standing.getOrDefault("words", ""),
                standing.getOrDefault("reason", ""),
                record.speaker(),
                attested.degree().word(),
                attested.reports(),
                attested.origins(),
                attested.originsRead(),
                record.date().map(date -> date.text()).orElse(""),
                record.date().map(date -> date.words()).orElse(""),
                day(record.date().flatMap(date -> date.bounds().firstDay())),
                day(record.date().flatMap(date -> date.bounds().lastDay())),
                RecordExport.retracted(record))) {
            row.add(Csv.harmless(String.valueOf(each)));
        }
        ValueExport values = new ValueExport(record);
        fields().forEach(field -> row.add(cell(field, record, values)));
        return row;
    }

    private static String day(Optional<Day> day) {
        return day.map(Day::toString).orElse("");
    }

    private static String cell(Field field, PlannedRecord record, ValueExport values) {
        Optional<Value> value = record.entity().get(field.name());
        if (value.isEmpty() || !RecordExport.isExported(field, record.entity())) {
            return "";
        }
        Object exported = values.of(field.type(), value.get());
        if (field.type() instanceof NumberType) {
            return Json.compact(exported);
        }
        return Csv.harmless(exported instanceof String text ? text : Json.compact(exported));
    }
}
