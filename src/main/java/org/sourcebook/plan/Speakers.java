package org.sourcebook.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Names;
import org.sourcebook.model.Place;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;

/**
 * Says whose statement a record is: "according to" whom.
 *
 * <p>Where a record that is not undisputed names nobody, its sources speak: the publishers of what is cited in its support.
 */
final class Speakers {

    /** The group that says who speaks, its field for the speaker, and the field of those who assert. */
    private static final String SAID = "said";

    private static final String BY = "by";
    private static final String ASSERTED_BY = "asserted_by";
    private static final String SUPPORTS = "supports";
    private static final String UNDISPUTED = "undisputed";
    private static final int NAMED = 3;

    private final Set<String> found = new LinkedHashSet<>();
    private final Names names;

    private Speakers(Names names) {
        this.names = names;
    }

    /** The speakers in words, at most three by name; empty where nobody has to be named. */
    static String of(Entity entity, Names names, Archive archive) {
        Speakers speakers = new Speakers(names);
        ValueWalk walk = ValueWalk.of(entity.kind().fields(), entity.fields());
        walk.places().forEach(speakers::collect);
        if (speakers.found.isEmpty() && isContested(entity)) {
            walk.citations().stream()
                    .filter(use -> use.stance().isEmpty() || use.stance().equals(SUPPORTS))
                    .flatMap(use -> archive.resolve(use.cited(), entity).stream())
                    .flatMap(target -> archive.find(target.entity(), entity.language()).stream())
                    .forEach(source -> speakers.found.add(publisher(source)));
        }
        return speakers.words();
    }

    private static boolean isContested(Entity entity) {
        return entity.kind()
                .standing(entity.fields())
                .filter(standing -> !standing.equals(UNDISPUTED))
                .isPresent();
    }

    private static String publisher(Entity source) {
        String publisher = Titles.text(source, "publisher");
        return publisher.isEmpty() ? Titles.of(source) : publisher;
    }

    private void collect(Place place) {
        if (place.type() instanceof GroupType group && group.name().equals(SAID)) {
            ((Value.Group) place.value())
                    .get(BY)
                    .ifPresent(
                            by -> found.add(group.field(BY).orElseThrow().type().words(by, names)));
        } else if (place.path().start().equals(ASSERTED_BY) && !(place.value() instanceof Value.Items)) {
            found.add(place.type().words(place.value(), names));
        }
    }

    private String words() {
        List<String> all = List.copyOf(found);
        if (all.size() > NAMED) {
            return String.join(", ", all.subList(0, NAMED - 1)) + " and " + (all.size() - NAMED + 1) + " others";
        }
        if (all.size() < 2) {
            return String.join("", all);
        }
        return String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
