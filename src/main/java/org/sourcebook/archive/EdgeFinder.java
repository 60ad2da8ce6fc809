package org.sourcebook.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.CitationItem;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.CitationUse;
import org.sourcebook.model.ReferenceUse;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;

/** Finds the edges that leave a record: by its fields, out of its texts. Reports what leads nowhere. */
final class EdgeFinder {

    private static final Targets ANY = new Targets(List.of());
    private static final Targets CITABLE = new Targets(List.of(Trait.CITABLE.word()));

    private final Index index;
    private final Resolver resolver;
    private final Reporter reporter;

    EdgeFinder(Index index, Resolver resolver, Reporter reporter) {
        this.index = index;
        this.resolver = resolver;
        this.reporter = reporter;
    }

    List<Edge> edges(Entity entity, ValueWalk walk) {
        List<Edge> found = new ArrayList<>();
        walk.references().forEach(use -> edge(entity, use).ifPresent(found::add));
        walk.prose().forEach(text -> addAll(text.body(), entity, found));
        addAll(entity.body(), entity, found);
        return found;
    }

    private Optional<Edge> edge(Entity entity, ReferenceUse use) {
        Resolver.Outcome outcome = resolver.resolve(use.reference(), entity);
        if (!use.mayBeText()) {
            outcome.problem().ifPresent(reporter::report);
        }
        return outcome.target()
                .map(target -> new Edge(
                        entity,
                        use.path().start(),
                        use.reverse(),
                        use.anchor(),
                        role(use),
                        target,
                        use.reference().span()));
    }

    private static Edge.Role role(ReferenceUse use) {
        Optional<CitationUse> citation = use.place().around().flatMap(place -> CitationUse.of(place));
        if (citation.isEmpty()) {
            return Edge.Role.MENTION;
        } else if (citation.get().cited().equals(use.reference())) {
            return Edge.Role.CITATION;
        }
        return citation.get().relays().filter(use.reference()::equals).isPresent()
                ? Edge.Role.ORIGIN
                : Edge.Role.MENTION;
    }

    private void addAll(Body text, Entity entity, List<Edge> found) {
        TextWalk.visit(text, piece -> {
            if (piece instanceof Piece.EntityLink link) {
                reference(TextReference.of(link.target(), ANY, link.span()), Edge.Role.MENTION, entity)
                        .ifPresent(found::add);
            } else if (piece instanceof Piece.Citation citation) {
                for (CitationItem item : citation.items()) {
                    reference(TextReference.of(item.key(), CITABLE, item.span()), Edge.Role.CITATION, entity)
                            .ifPresent(found::add);
                }
            } else if (piece instanceof Piece.Link link) {
                file(link, entity).ifPresent(found::add);
            }
        });
    }

    private Optional<Edge> reference(Value.Reference reference, Edge.Role role, Entity entity) {
        Resolver.Outcome outcome = resolver.resolve(reference, entity);
        outcome.problem().ifPresent(reporter::report);
        return outcome.target().map(target -> new Edge(entity, "", "", "", role, target, reference.span()));
    }

    private Optional<Edge> file(Piece.Link link, Entity entity) {
        String path = ContentPath.of(link.target(), entity.folder());
        return index.ofFile(path)
                .map(there -> new Edge(entity, "", "", "", Edge.Role.MENTION, new Target(there.id(), ""), link.span()));
    }
}
