package org.sourcebook.data;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sourcebook.archive.Attestation;
import org.sourcebook.archive.Retraction;
import org.sourcebook.archive.Retractions;
import org.sourcebook.cite.SourceFields;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.json.Json;
import org.sourcebook.model.Field;
import org.sourcebook.model.Trait;
import org.sourcebook.plan.PlannedRecord;

/** A record as one JSON value: what it is, how it stands, who says so, its fields, its text. */
final class RecordExport {

    /** Fields that stand in a place of their own, or say nothing about a published record. */
    private static final Set<String> APART = Set.of("title", "standing", "standing_reason", "draft");

    private RecordExport() {}

    /** {@code address} is that of its page, empty where the site has none. */
    static Map<String, Object> of(PlannedRecord record, String language, String address) {
        Entity entity = record.entity();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", entity.id().id());
        data.put("kind", entity.kind().name());
        data.put("language", language);
        data.put("title", record.title());
        if (!address.isEmpty()) {
            data.put("address", address);
        }
        record.date().ifPresent(date -> data.put("date", date(date)));
        data.put("standing", record.standing().isEmpty() ? Json.NULL : record.standing());
        data.put("speaker", record.speaker().isEmpty() ? Json.NULL : record.speaker());
        if (entity.kind().has(Trait.ATTESTED)) {
            data.put("attestation", attestation(record.archive().attestation(entity.id())));
        }
        if (!record.retracted().isEmpty()) {
            data.put(
                    "retracted_sources",
                    record.retracted().stream().map(RecordExport::affected).toList());
        }
        data.put("fields", fields(record));
        String text = entity.body().plain();
        if (!text.isEmpty()) {
            data.put("text", text);
        }
        return data;
    }

    /** The ids of the sources it rests on that were taken back, with a space between. */
    static String retracted(PlannedRecord record) {
        return record.retracted().stream()
                .map(each -> each.retraction().source().id().id())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Object> affected(Retractions.Affected affected) {
        Retraction retraction = affected.retraction();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", retraction.source().id().toString());
        data.put("status", retraction.status());
        data.put("date", date(retraction.date()));
        data.put("reason", retraction.reason());
        data.put("supports", affected.dependent().isSupported());
        data.put("alone", affected.dependent().alone());
        return data;
    }

    /** Whether a field of a record is among its data. */
    static boolean isExported(Field field, Entity entity) {
        return isExported(field) && !new SourceFields(entity).hides(field);
    }

    static boolean isExported(Field field) {
        return !APART.contains(field.name());
    }

    private static Map<String, Object> fields(PlannedRecord record) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ValueExport values = new ValueExport(record);
        record.entity().fields().forEach((name, value) -> {
            Field field = record.entity().kind().field(name).orElseThrow();
            if (isExported(field, record.entity())) {
                fields.put(name, values.of(field.type(), value));
            }
        });
        return fields;
    }

    private static Map<String, Object> date(Edtf date) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("edtf", date.text());
        data.put("words", date.words());
        date.bounds().firstDay().ifPresent(day -> data.put("earliest", day.toString()));
        date.bounds().lastDay().ifPresent(day -> data.put("latest", day.toString()));
        data.put("uncertain", PlannedRecord.isUncertain(date));
        return data;
    }

    private static Map<String, Object> attestation(Attestation attestation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("degree", attestation.degree().word());
        data.put("reports", attestation.reports());
        data.put("origins", attestation.origins());
        data.put("origins_read", attestation.originsRead());
        return data;
    }
}
