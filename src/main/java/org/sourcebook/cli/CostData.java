package org.sourcebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.json.Json;
import org.sourcebook.timing.Account;
import org.sourcebook.timing.Cost;

/** What a build cost, for programs: in microseconds, all outputs that were made among it. */
record CostData(Account account) {

    private static final long MICRO = 1000;

    String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("stages", costs(account.stages()));
        all.put("work", costs(account.work()));
        all.put("templates", costs(account.templates()));
        all.put("blocks", costs(account.blocks()));
        all.put("outputs", costs(account.outputs()));
        return Json.pretty(all);
    }

    private static List<Object> costs(List<Cost> costs) {
        List<Object> all = new ArrayList<>();
        for (Cost cost : costs) {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("name", cost.name());
            each.put("times", cost.times());
            each.put("own_us", cost.own() / MICRO);
            each.put("total_us", cost.total() / MICRO);
            all.add(each);
        }
        return all;
    }
}
