package org.sourcebook.model;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;

/** Checks that the named lists of kinds follow edges that exist and sort by a field that what they find has. */
record ShowLists(Model model, Reporter reporter) {

    static final Code INVALID_SHOW = new Code("invalid-show");

    void check() {
        model.kinds().forEach(kind -> kind.show().values().forEach(list -> check(kind, list)));
    }

    private void check(Kind kind, Show list) {
        Set<String> reached = Set.of(kind.name());
        for (String step : list.follow()) {
            Set<String> next = step(reached, step);
            if (next.isEmpty()) {
                reportUnlessUnknown(list, step, reached);
                return;
            }
            reached = next;
        }
        checkSort(list, reached);
    }

    /** A step that leads by what could not be read says nothing about the list. */
    private void reportUnlessUnknown(Show list, String step, Set<String> from) {
        boolean unknown = model.mayDeclare(step) || from.stream().anyMatch(name -> leadsToUnknown(kind(name), step));
        if (!unknown) {
            report(list, message(step, from), remedy(step, from));
        }
    }

    private boolean leadsToUnknown(Kind kind, String step) {
        return kind.field(step).filter(UnknownType::isIn).isPresent()
                || kind.edges().stream()
                        .filter(edge -> edge.start().equals(step))
                        .flatMap(edge -> edge.targets().names().stream())
                        .anyMatch(model::mayDeclare);
    }

    private void checkSort(Show list, Set<String> reached) {
        boolean known = list.sort().isEmpty()
                || reached.stream()
                        .anyMatch(name -> kind(name).field(list.sort()).isPresent());
        if (!known) {
            TreeSet<String> fields = new TreeSet<>();
            reached.forEach(name -> fields.addAll(kind(name).fields().keySet()));
            report(
                    list,
                    "no field '" + list.sort() + "' to sort " + words(reached) + " by",
                    nearest(list.sort(), fields));
        }
    }

    private Kind kind(String name) {
        return model.kind(name).orElseThrow();
    }

    /** The kinds one edge away: forward by a field, backward by a reverse name. */
    private Set<String> step(Set<String> from, String name) {
        Set<String> reached = new TreeSet<>();
        for (String each : from) {
            kind(each).edges().stream()
                    .filter(edge -> edge.start().equals(name))
                    .forEach(edge -> model.accepted(edge.targets()).forEach(kind -> reached.add(kind.name())));
            for (Kind other : model.kinds()) {
                boolean leadsHere = other.edges().stream()
                        .anyMatch(edge ->
                                edge.reverse().equals(name) && edge.targets().accept(kind(each)));
                if (leadsHere) {
                    reached.add(other.name());
                }
            }
        }
        return reached;
    }

    private String message(String step, Set<String> from) {
        boolean field = from.stream().anyMatch(name -> kind(name).field(step).isPresent());
        return field
                ? "'" + step + "' of " + words(from) + " holds no references to follow"
                : "no edge '" + step + "' leaves from " + words(from) + " or leads to it";
    }

    private String remedy(String step, Set<String> from) {
        TreeSet<String> known = new TreeSet<>();
        for (String name : from) {
            kind(name).edges().forEach(edge -> known.add(edge.start()));
            model.kinds()
                    .forEach(other -> other.edges().stream()
                            .filter(edge ->
                                    !edge.reverse().isEmpty() && edge.targets().accept(kind(name)))
                            .forEach(edge -> known.add(edge.reverse())));
        }
        return nearest(step, known);
    }

    private static String nearest(String written, Collection<String> known) {
        return Suggestion.nearest(written, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(known.isEmpty() ? "there are none" : "there are " + String.join(", ", known));
    }

    private static String words(Set<String> kinds) {
        return kinds.stream().map(name -> "'" + name + "'").collect(Collectors.joining(" or "));
    }

    private void report(Show list, String message, String hint) {
        reporter.report(
                Diagnostic.error(INVALID_SHOW, list.declaredAt(), message).withHint(hint));
    }
}
