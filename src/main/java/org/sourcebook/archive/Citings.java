package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.CitationItem;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;

/** Finds the citations of a record, in its fields and in its texts. */
record Citings(Resolver resolver) {

    private static final Targets CITABLE = new Targets(List.of(Trait.CITABLE.word()));

    List<Citing> of(Entity entity) {
        List<Citing> found = new ArrayList<>();
        ValueWalk walk = ValueWalk.of(entity.kind().fields(), entity.fields());
        walk.citations()
                .forEach(use -> resolved(use.cited(), entity)
                        .ifPresent(cited -> found.add(new Citing(
                                use.path().toString().replaceFirst("\\[\\d+]$", ""),
                                use.place().anchor(),
                                cited,
                                use.relays().flatMap(origin -> resolved(origin, entity)),
                                use.stance(),
                                use.cited().span(),
                                false))));
        walk.prose().forEach(text -> addAll(text.body(), text.place().anchor(), entity, found));
        addAll(entity.body(), "", entity, found);
        return found;
    }

    private void addAll(Body text, String anchor, Entity entity, List<Citing> found) {
        TextWalk.visit(text, piece -> {
            if (piece instanceof Piece.Citation citation) {
                for (CitationItem item : citation.items()) {
                    Value.Reference key = TextReference.of(item.key(), CITABLE, item.span());
                    String bracket = "text at " + citation.span().start();
                    resolved(key, entity)
                            .ifPresent(cited -> found.add(
                                    new Citing(bracket, anchor, cited, Optional.empty(), "", item.span(), true)));
                }
            }
        });
    }

    private Optional<EntityId> resolved(Value value, Entity entity) {
        return value instanceof Value.Reference reference
                ? resolver.resolve(reference, entity).target().map(Target::entity)
                : Optional.empty();
    }
}
