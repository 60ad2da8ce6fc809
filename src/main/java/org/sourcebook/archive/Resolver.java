package org.sourcebook.archive;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Model;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Value;
import org.sourcebook.source.Location;

/** Finds what a reference leads to, and says what is wrong with one that leads nowhere. Immutable. */
final class Resolver {

    static final Code UNRESOLVED_REFERENCE = new Code("unresolved-reference");
    static final Code AMBIGUOUS_REFERENCE = new Code("ambiguous-reference");
    static final Code WRONG_KIND = new Code("wrong-kind");
    static final Code DRAFT_REFERENCE = new Code("draft-reference");
    static final Code UNRESOLVED_PART = new Code("unresolved-part");

    private final Index index;
    private final Anchors anchors;
    private final Set<EntityId> drafts;
    private final Model model;

    Resolver(Index index, Anchors anchors, Set<EntityId> drafts, Model model) {
        this.index = index;
        this.anchors = anchors;
        this.drafts = drafts;
        this.model = model;
    }

    Set<EntityId> drafts() {
        return drafts;
    }

    /** The same over other records. */
    Resolver over(Index otherIndex, Anchors otherAnchors) {
        return new Resolver(otherIndex, otherAnchors, drafts, model);
    }

    /**
     * Where a reference leads, or what to say about it. Exactly one of the two is there.
     *
     * <p>What to say is worked out when asked for: looking for what was meant costs time, and text that names no record is no mistake
     * everywhere.
     */
    record Outcome(Optional<Target> target, Optional<Supplier<Diagnostic>> diagnosis) {
        static Outcome of(Target target) {
            return new Outcome(Optional.of(target), Optional.empty());
        }

        static Outcome of(Supplier<Diagnostic> diagnosis) {
            return new Outcome(Optional.empty(), Optional.of(diagnosis));
        }

        Optional<Diagnostic> problem() {
            return diagnosis.map(Supplier::get);
        }
    }

    Outcome resolve(Value.Reference reference, Entity from) {
        Location where = from.file().at(reference.span());
        return reference.id().isEmpty()
                ? part(from.id(), from.language(), reference, where)
                : resolve(reference, from.language(), where);
    }

    /** The same where no record refers, so that a part of the same record is none. */
    Outcome resolve(Value.Reference reference, String language, Location where) {
        if (!reference.kind().isEmpty() || reference.id().isEmpty()) {
            return named(new EntityId(reference.kind(), reference.id()), language, reference, where);
        }
        List<Entity> found = index.candidates(reference.id(), reference.targets());
        if (found.isEmpty()) {
            return Outcome.of(() -> unresolved(reference, where));
        } else if (found.size() > 1) {
            return Outcome.of(() -> ambiguous(reference, found, where));
        }
        return part(found.get(0).id(), language, reference, where);
    }

    private Outcome named(EntityId id, String language, Value.Reference reference, Location where) {
        Optional<Entity> found = index.find(id, language);
        if (found.isEmpty()) {
            return Outcome.of(() -> unresolved(reference, where));
        }
        if (!reference.targets().accept(found.get().kind())) {
            return Outcome.of(() -> wrongKind(id, reference, where));
        }
        return part(id, language, reference, where);
    }

    private Outcome part(EntityId id, String language, Value.Reference reference, Location where) {
        String wanted = reference.fragment();
        if (wanted.isEmpty()) {
            return Outcome.of(new Target(id, ""));
        }
        Set<String> there = anchors.of(id, language);
        if (there.contains(wanted) || !anchors.known(id)) {
            return Outcome.of(new Target(id, wanted));
        }
        return Outcome.of(() -> noPart(id, wanted, there, where));
    }

    boolean isDraft(EntityId id) {
        return drafts.contains(id);
    }

    private static Diagnostic wrongKind(EntityId id, Value.Reference reference, Location where) {
        String wanted = reference.targets().words();
        return Diagnostic.error(WRONG_KIND, where, id + " is no " + wanted)
                .withHint("what stands here must be: " + wanted);
    }

    private static Diagnostic noPart(EntityId id, String wanted, Set<String> there, Location where) {
        Diagnostic problem = Diagnostic.error(UNRESOLVED_PART, where, "no part '" + wanted + "' in " + id);
        String parts = there.isEmpty() ? "it has no parts" : "its parts are " + String.join(", ", there);
        return problem.withHint(Suggestion.nearest(wanted, there)
                .map(near -> "did you mean '#" + near + "'?")
                .orElse(parts));
    }

    private Diagnostic ambiguous(Value.Reference reference, List<Entity> found, Location where) {
        String names = found.stream().map(entity -> entity.id().toString()).collect(Collectors.joining(" or "));
        return Diagnostic.error(AMBIGUOUS_REFERENCE, where, "'" + reference.id() + "' may be " + names)
                .withHint("put the kind in front: " + found.get(0).id());
    }

    private Diagnostic unresolved(Value.Reference reference, Location where) {
        Optional<EntityId> draft = drafts.stream()
                .filter(id -> id.id().equals(reference.id())
                        && (reference.kind().isEmpty() || reference.kind().equals(id.kind())))
                .findFirst();
        if (draft.isPresent()) {
            return Diagnostic.error(DRAFT_REFERENCE, where, draft.get() + " is a draft")
                    .withHint("publish it by taking 'draft: true' out of it, or build with --drafts");
        }
        boolean named = !reference.kind().isEmpty();
        if (named && model.kind(reference.kind()).isEmpty() && !model.mayDeclare(reference.kind())) {
            return unknownKind(reference, where);
        }
        String kind = reference.kind().isEmpty() ? reference.targets().words() : reference.kind();
        Diagnostic problem =
                Diagnostic.error(UNRESOLVED_REFERENCE, where, "no " + kind + " with id '" + reference.id() + "'");
        return suggestion(reference)
                .map(near -> suggested(problem, reference, near, where))
                .orElseGet(() -> problem.withHint(elsewhere(reference)));
    }

    private Diagnostic unknownKind(Value.Reference reference, Location where) {
        List<String> kinds = model.kinds().stream().map(Kind::name).toList();
        Diagnostic problem =
                Diagnostic.error(UNRESOLVED_REFERENCE, where, "no kind is called '" + reference.kind() + "'");
        Optional<Value.Reference> meant = Suggestion.nearest(reference.kind(), kinds)
                .map(kind -> new Value.Reference(
                        kind, reference.id(), reference.fragment(), reference.targets(), reference.span()))
                .filter(right -> index.find(new EntityId(right.kind(), right.id()), "")
                        .filter(entity -> reference.targets().accept(entity.kind()))
                        .isPresent());
        return meant.map(right -> problem.withHint("did you mean '" + right.written() + "'?")
                        .withFix(new Edit(where, right.written())))
                .orElseGet(() -> problem.withHint("the kinds are " + String.join(", ", kinds)));
    }

    private Optional<Entity> suggestion(Value.Reference reference) {
        Targets targets = reference.kind().isEmpty() ? reference.targets() : new Targets(List.of(reference.kind()));
        return Suggestion.nearest(reference.id(), index.idsFor(targets))
                .flatMap(id -> index.candidates(id, targets).stream().findFirst());
    }

    private static Diagnostic suggested(Diagnostic problem, Value.Reference reference, Entity near, Location where) {
        Value.Reference right = new Value.Reference(
                reference.kind(), near.id().id(), reference.fragment(), reference.targets(), reference.span());
        return problem.withHint(
                        "did you mean '" + near.id().id() + "' (" + near.file().path() + ")?")
                .withFix(new Edit(where, right.written()));
    }

    private String elsewhere(Value.Reference reference) {
        Set<String> others = new TreeSet<>();
        index.candidates(reference.id(), new Targets(List.of()))
                .forEach(entity -> others.add(entity.id().toString()));
        if (!others.isEmpty()) {
            boolean any = reference.targets().names().isEmpty();
            String must = any
                    ? ""
                    : ", but what stands here must be: " + reference.targets().words();
            return "there is " + String.join(", ", others) + must;
        }
        return "add a record with this id, or name one that is there";
    }
}
