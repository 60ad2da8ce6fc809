package org.sourcebook.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sourcebook.yaml.YamlEntry;
import org.sourcebook.yaml.YamlMap;

/** Reads the named lists of a kind from the mapping under {@code show:}. */
record ShowReader(Types types, Decoding decoding) {

    Map<String, Show> lists(YamlMap map) {
        Map<String, Show> lists = new LinkedHashMap<>();
        map.entries().forEach(entry -> {
            new FieldReader(types, decoding).isName(entry, Set.of());
            if (entry.value() instanceof YamlMap inner) {
                lists.put(entry.key(), list(entry, inner));
            } else {
                decoding.error(
                        Decoding.WRONG_TYPE,
                        entry.value().span(),
                        "expected a list's declaration, found " + entry.value().described(),
                        "write " + entry.key() + ": {follow: actors.events, sort: dates, limit: 5}");
            }
        });
        return lists;
    }

    private Show list(YamlEntry entry, YamlMap map) {
        Declaration declaration = Declaration.read(map, DeclarationFields.SHOW, Set.of(), decoding);
        String sort = declaration.text("sort");
        boolean descending = sort.startsWith("-");
        return new Show(
                entry.key(),
                List.of(declaration.text("follow").split("\\.", -1)),
                descending ? sort.substring(1) : sort,
                descending,
                declaration.count("limit"),
                decoding.file().at(declaration.place("follow")));
    }
}
