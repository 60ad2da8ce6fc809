package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sourcebook.archive.Edge;
import org.sourcebook.archive.TextReference;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** The records a block is about, chosen by its parameters; none where no parameter chooses. */
final class Selection {

    /** The parameters every block takes to choose its records. */
    static final Set<String> PARAMETERS = Set.of("kind", "trait", "tag", "standing", "sort", "limit", "ids", "about");

    static final Code INVALID_PARAMETER = new Code("invalid-parameter");
    private static final Targets ANY = new Targets(List.of());

    private final Scope scope;
    private final Entity owner;
    private final List<Predicate<Entity>> wanted = new ArrayList<>();
    private final List<Entity> named = new ArrayList<>();
    private Optional<Comparator<Entity>> order = Optional.empty();
    private int limit = Integer.MAX_VALUE;

    Selection(Scope scope, Entity owner) {
        this.scope = scope;
        this.owner = owner;
    }

    /** Takes a parameter that chooses; false for any other. */
    boolean takes(Piece.Parameter parameter) {
        String value = parameter.value();
        switch (parameter.key()) {
            case "kind" -> kind(parameter);
            case "trait" -> trait(parameter);
            case "tag" -> wanted.add(entity -> Tags.of(entity).contains(value));
            case "standing" ->
                wanted.add(entity -> Titles.text(entity, "standing").equals(value));
            case "sort" ->
                order = Optional.of(
                        RecordOrder.byField(value.startsWith("-") ? value.substring(1) : value, value.startsWith("-")));
            case "limit" -> limit(parameter);
            case "ids" -> ids(parameter);
            case "about" -> about(parameter);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void kind(Piece.Parameter parameter) {
        List<String> names =
                scope.world().archive().model().kinds().stream().map(Kind::name).toList();
        if (!names.contains(parameter.value())) {
            invalid(parameter, "there is no kind '" + parameter.value() + "'", names);
        }
        wanted.add(entity -> entity.kind().name().equals(parameter.value()));
    }

    private void trait(Piece.Parameter parameter) {
        List<String> words = Stream.of(Trait.values()).map(Trait::word).toList();
        if (!words.contains(parameter.value())) {
            invalid(parameter, "there is no trait '" + parameter.value() + "'", words);
        }
        wanted.add(entity -> entity.kind().has(parameter.value()));
        order = order.or(() -> Optional.of(RecordOrder.byDate()));
    }

    private void limit(Piece.Parameter parameter) {
        if (parameter.value().matches("[1-9][0-9]{0,5}")) {
            limit = Integer.parseInt(parameter.value());
        } else {
            invalid(parameter, "'" + parameter.value() + "' is no limit", List.of("10"));
        }
    }

    private void ids(Piece.Parameter parameter) {
        for (String id : parameter.value().strip().split("\\s+")) {
            resolve(scope, owner, TextReference.of(id, ANY, parameter.valueSpan()))
                    .ifPresent(named::add);
        }
    }

    /** Keeps only the records that refer to the one a parameter names, or are referred to by it. */
    void about(Piece.Parameter parameter) {
        Optional<Entity> subject =
                resolve(scope, owner, TextReference.of(parameter.value(), ANY, parameter.valueSpan()));
        Set<EntityId> near = new TreeSet<>();
        subject.ifPresent(entity -> scope.world().archive().to(entity.id()).stream()
                .map(Edge::from)
                .map(Entity::id)
                .forEach(near::add));
        wanted.add(entity -> near.contains(entity.id()));
    }

    /** The records chosen, in order. */
    List<Entity> records() {
        if (wanted.isEmpty()) {
            return named.stream().limit(limit).toList();
        }
        Stream<Entity> chosen = named.isEmpty() ? all().stream() : named.stream();
        Stream<Entity> kept = chosen.filter(entity -> wanted.stream().allMatch(each -> each.test(entity)));
        return (named.isEmpty() ? kept.sorted(order.orElseGet(this::usualOrder)) : kept)
                .limit(limit)
                .toList();
    }

    private Comparator<Entity> usualOrder() {
        return Comparator.comparing((Entity entity) -> entity.kind().name())
                .thenComparing((left, right) -> RecordOrder.of(left.kind()).compare(left, right));
    }

    private Set<Entity> all() {
        Set<Entity> all = new LinkedHashSet<>();
        for (EntityId id : scope.world().archive().names()) {
            scope.find(id).filter(Entity::sound).ifPresent(all::add);
        }
        return all;
    }

    private void invalid(Piece.Parameter parameter, String message, List<String> known) {
        Diagnostic problem = Diagnostic.error(INVALID_PARAMETER, owner.file().at(parameter.valueSpan()), message);
        scope.report(problem.withHint(Suggestion.nearest(parameter.value(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("write one of " + String.join(", ", known))));
    }

    /** The record a parameter names; what is wrong with it is reported on the page. */
    static Optional<Entity> resolve(Scope scope, Entity owner, Value.Reference reference) {
        return scope.world()
                .archive()
                .resolve(reference, owner, scope::report)
                .flatMap(target -> scope.find(target.entity()));
    }
}
