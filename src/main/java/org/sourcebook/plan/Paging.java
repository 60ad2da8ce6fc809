package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sourcebook.content.Entity;

/** Cuts a long list into pages and links them. */
record Paging(int size, int total, IntFunction<Route> route) {

    /** How many pages there are: at least one. */
    int count() {
        return Math.max(1, (total + size - 1) / size);
    }

    /** The records on a page, counted from 1. */
    List<Entity> on(int number, List<Entity> all) {
        return all.subList(Math.min(total, (number - 1) * size), Math.min(total, number * size));
    }

    /** The pages around one, as a listing is given them. */
    List<Object> links(Route here) {
        List<Object> links = new ArrayList<>();
        for (int number = 1; number <= count(); number++) {
            Route there = route.apply(number);
            links.add(new Data()
                    .with("number", number)
                    .with("href", here.to(there))
                    .with("current", there.equals(here))
                    .map());
        }
        return links;
    }

    Optional<Map<String, Object>> link(int number, String title, Route here) {
        return number < 1 || number > count()
                ? Optional.empty()
                : Optional.of(Data.link(title, here.to(route.apply(number))));
    }
}
