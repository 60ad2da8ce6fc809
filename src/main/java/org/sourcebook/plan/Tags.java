package org.sourcebook.plan;

import java.util.List;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Value;

/** The tags of a record. */
final class Tags {

    private Tags() {}

    static List<String> of(Entity entity) {
        return entity.get("tags")
                .filter(Value.Items.class::isInstance)
                .map(value -> ((Value.Items) value)
                        .items().stream()
                                .filter(Value.Text.class::isInstance)
                                .map(item -> ((Value.Text) item).text())
                                .distinct()
                                .toList())
                .orElse(List.of());
    }
}
