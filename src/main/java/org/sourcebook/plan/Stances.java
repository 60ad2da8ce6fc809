package org.sourcebook.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.model.CitationUse;
import org.sourcebook.model.Names;
import org.sourcebook.model.ValueWalk;

/** Says how one record bears on another that it cites: supports, contradicts, qualifies. */
final class Stances {

    private static final String STANCE = "stance";
    private static final String USUAL = "supports";

    private Stances() {}

    /** The stances in words, each once; empty where the record is only cited in running text. */
    static String of(Entity user, Entity cited, Archive archive) {
        Set<String> found = new LinkedHashSet<>();
        for (CitationUse use : ValueWalk.of(user.kind().fields(), user.fields()).citations()) {
            boolean same = archive.resolve(use.cited(), user)
                    .filter(target -> target.entity().equals(cited.id()))
                    .isPresent();
            if (same) {
                found.add(words(use));
            }
        }
        return String.join(", ", found);
    }

    private static String words(CitationUse use) {
        return use.group()
                .get(STANCE)
                .flatMap(value ->
                        use.type().field(STANCE).map(field -> field.type().words(value, Names.IDS)))
                .orElse(USUAL);
    }
}
