package org.sourcebook.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.plan.PlannedRecord;

/** What a hit shows of a record, as data for the page's script. */
final class Shown {

    private Shown() {}

    static Map<String, Object> of(SearchRecord record) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("title", record.title());
        data.put("href", record.href());
        record.date().ifPresent(date -> data.put("date", date(date)));
        if (!record.speaker().isEmpty()) {
            data.put("speaker", record.speaker());
        }
        if (!record.notice().isEmpty()) {
            data.put("notice", record.notice());
        }
        if (!record.names().isEmpty()) {
            data.put("names", record.names());
        }
        if (record.hasLead()) {
            data.put("lead", true);
        }
        data.put("passages", record.passages().stream().map(Shown::passage).toList());
        return data;
    }

    /** In words, for machines if they can say it, and whether it is in doubt. */
    private static List<Object> date(Edtf date) {
        return List.of(date.words(), date.machine().orElse(""), PlannedRecord.isUncertain(date));
    }

    private static List<Object> passage(Passage passage) {
        return passage.by().isEmpty()
                ? List.of(passage.label(), passage.text())
                : List.of(passage.label(), passage.text(), passage.by());
    }
}
