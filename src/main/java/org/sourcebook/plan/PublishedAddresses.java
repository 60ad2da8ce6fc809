package org.sourcebook.plan;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.content.Promises;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.markdown.Heading;
import org.sourcebook.model.IdentifiedUse;
import org.sourcebook.model.Trait;
import org.sourcebook.model.ValueWalk;

/**
 * The addresses below its root that a site may promise to keep: the pages of its records, their parts that have an id, and the
 * headings of its prose.
 */
public final class PublishedAddresses {

    private PublishedAddresses() {}

    /** Every address, sorted, with the record whose page it is, or nothing for a part of a page. */
    public static SortedMap<String, String> of(Archive archive) {
        SortedMap<String, String> addresses = new TreeMap<>();
        for (Entity entity : archive.entities()) {
            if (entity.sound() && !Cards.isDraft(entity)) {
                EntityRoutes.of(entity).ifPresent(route -> add(entity, route.output(), addresses));
            }
        }
        return Collections.unmodifiableSortedMap(addresses);
    }

    /** What is wrong with the promises of a site: every published address that leads nowhere, and nothing that tells of it. */
    public static List<Diagnostic> lost(Archive archive, Promises promises) {
        Diagnostics lost = new Diagnostics();
        new KeptPromises(archive, promises, lost).check();
        return lost.sorted();
    }

    private static void add(Entity entity, String page, SortedMap<String, String> addresses) {
        addresses.put(page, entity.id().toString());
        partsOf(entity).forEach(part -> addresses.put(page + "#" + part, ""));
    }

    /** The ids of a record's parts that are promised with it. */
    static Set<String> partsOf(Entity entity) {
        Set<String> parts = new TreeSet<>();
        ValueWalk.of(entity.kind().fields(), entity.fields()).identified().stream()
                .map(IdentifiedUse::id)
                .forEach(parts::add);
        if (entity.kind().has(Trait.PROSE)) {
            entity.body().headings().stream().map(Heading::id).forEach(parts::add);
        }
        return parts;
    }
}
