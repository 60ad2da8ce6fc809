package org.sourcebook.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sourcebook.archive.Target;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Value;
import org.sourcebook.plan.PlannedRecord;

/** The values of a record for JSON: as their types export them, references by kind and id ({@code actor:ghostsec}). */
record ValueExport(PlannedRecord record) {

    Object of(FieldType type, Value value) {
        if (value instanceof Value.Items items && type instanceof ListType list) {
            return items.items().stream().map(item -> of(list.of(), item)).toList();
        } else if (value instanceof Value.Group group && type instanceof GroupType groupType) {
            return group(groupType, group);
        } else if (value instanceof Value.Reference reference) {
            return record.archive()
                    .resolve(reference, record.entity())
                    .map(ValueExport::written)
                    .orElseGet(reference::written);
        }
        return type.export(value);
    }

    private Map<String, Object> group(GroupType type, Value.Group group) {
        Map<String, Object> exported = new LinkedHashMap<>();
        group.id().ifPresent(id -> exported.put("id", id));
        group.fields()
                .forEach((name, value) ->
                        exported.put(name, of(type.field(name).orElseThrow().type(), value)));
        return exported;
    }

    private static String written(Target target) {
        return target.entity() + (target.anchor().isEmpty() ? "" : "#" + target.anchor());
    }
}
