package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Field;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** Reads what a network draws out of records that are edges. */
final class Ties {

    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String NATURE = "nature";
    private static final String DENIED_BY = "denied_by";
    private static final String DISPUTED = "disputed";
    private static final String REFUTED = "refuted";

    private final Captions captions;

    Ties(Captions captions) {
        this.captions = captions;
    }

    /** The relations among some records whose both ends are known. */
    List<Tie> of(List<Entity> records) {
        List<Tie> ties = new ArrayList<>();
        for (Entity entity : records) {
            Optional<Tie.Actor> from = actor(entity, FROM);
            Optional<Tie.Actor> to = actor(entity, TO);
            if (entity.kind().has(Trait.EDGE) && from.isPresent() && to.isPresent()) {
                ties.add(tie(entity, from.get(), to.get()));
            }
        }
        return ties;
    }

    /** The record at an end of a relation. */
    Optional<Entity> end(Entity entity, String field) {
        return entity.get(field)
                .filter(Value.Reference.class::isInstance)
                .flatMap(value -> captions.resolve((Value.Reference) value, entity))
                .map(Target::entity)
                .flatMap(captions::find);
    }

    private Optional<Tie.Actor> actor(Entity entity, String field) {
        return end(entity, field)
                .map(there -> new Tie.Actor(there.id().toString(), captions.title(there), captions.href(there)));
    }

    private Tie tie(Entity entity, Tie.Actor from, Tie.Actor to) {
        Standing standing = Standing.of(entity, captions);
        String denied = words(entity, DENIED_BY);
        String nature = words(entity, NATURE);
        String remark = standing.remark()
                + (denied.isEmpty() ? "" : (standing.isSettled() ? "" : "; ") + "denied by " + denied);
        String sentence = Texts.sentence(from.name() + " " + nature + " " + to.name())
                + standing.sentence()
                + (denied.isEmpty() ? "" : " Denied by " + Texts.sentence(denied));
        Tie.Certainty certainty = certainty(standing, !denied.isEmpty());
        return new Tie(from, to, nature, certainty, captions.href(entity), remark, sentence);
    }

    private static Tie.Certainty certainty(Standing standing, boolean denied) {
        if (standing.value().equals(REFUTED)) {
            return Tie.Certainty.REFUTED;
        } else if (denied || standing.value().equals(DISPUTED)) {
            return Tie.Certainty.CONTESTED;
        }
        return standing.isSettled() ? Tie.Certainty.SETTLED : Tie.Certainty.UNVERIFIED;
    }

    private String words(Entity entity, String name) {
        Optional<Field> field = entity.kind().field(name);
        Optional<Value> value = entity.get(name);
        if (field.isEmpty() || value.isEmpty()) {
            return "";
        }
        if (value.get() instanceof Value.Items items && field.get().type() instanceof ListType list) {
            StringJoiner joined = new StringJoiner(", ");
            items.items().forEach(item -> joined.add(list.of().words(item, captions.names(entity))));
            return joined.toString();
        }
        return field.get().type().words(value.get(), captions.names(entity));
    }
}
