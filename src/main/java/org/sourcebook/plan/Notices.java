package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Dependent;
import org.sourcebook.archive.Retraction;
import org.sourcebook.archive.Retractions;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/** What is told of a page or a record that rests on a source that was taken back. */
final class Notices {

    private final Scope scope;
    private final Retractions retractions;

    Notices(Scope scope) {
        this.scope = scope;
        this.retractions = scope.world().archive().retractions();
    }

    /** In a few words, for a record in a list; empty where there is nothing to tell. */
    static String words(Entity entity, Archive archive) {
        if (archive.retractions().isEmpty()) {
            return "";
        }
        return Retraction.of(entity)
                .map(Retraction::words)
                .or(() -> archive.retractions().words(entity))
                .orElse("");
    }

    /** The same as sentences, each with its full stop. */
    static List<String> sentences(Entity entity, Archive archive) {
        List<String> told = new ArrayList<>();
        if (archive.retractions().isEmpty()) {
            return told;
        }
        Retraction.of(entity)
                .ifPresent(own ->
                        told.add(capital(own.words()) + " " + own.date().words() + ": " + stopped(own.reason())));
        for (Retractions.Affected each : archive.retractions().of(entity)) {
            Retraction retraction = each.retraction();
            told.add((each.dependent().isSupported() ? "Rests on" : "Cites") + " a source that was "
                    + retraction.words() + ", " + retraction.date().words() + ": " + Titles.of(retraction.source())
                    + ". " + stopped(retraction.reason()));
        }
        return told;
    }

    private static String capital(String words) {
        return Titles.label(words);
    }

    private static String stopped(String reason) {
        return reason.matches("(?s).*[.!?]") ? reason : reason + ".";
    }

    /** Those of a page, once all it cites is known: what it cites itself, and what the records shown on it rest on. */
    List<Object> ofPage(Entity entity) {
        if (retractions.isEmpty()) {
            return List.of();
        }
        Set<EntityId> cited = scope.citations().all().stream()
                .map(CitationNumbers.Numbered::source)
                .map(Entity::id)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Object> notices = new ArrayList<>();
        for (Retraction each : retractions.all()) {
            boolean own = each.source().id().equals(entity.id());
            Optional<Dependent> dependent = dependent(each, entity);
            if (own || dependent.isPresent() || cited.contains(each.source().id())) {
                notices.add(data(each, own, dependent));
            }
        }
        return notices;
    }

    /** The first of the page's record and those shown on it that rests on a source that was taken back. */
    private Optional<Dependent> dependent(Retraction retraction, Entity entity) {
        return Stream.concat(Stream.of(entity), scope.shown().stream())
                .flatMap(shown -> retractions.of(shown).stream())
                .filter(affected -> affected.retraction().equals(retraction))
                .map(Retractions.Affected::dependent)
                .findFirst();
    }

    private Map<String, Object> data(Retraction retraction, boolean own, Optional<Dependent> dependent) {
        Entity source = scope.find(retraction.source().id()).orElse(retraction.source());
        return new Data()
                .with("own", own)
                .with("status", retraction.status())
                .with("words", retraction.words())
                .with("date", Dates.data(retraction.date()))
                .with("reason", stopped(retraction.reason()))
                .with("notice", retraction.notice())
                .with("cited", Data.link(Titles.of(source), scope.href(source)))
                .with("through", dependent.map(this::through).orElse(List.of()))
                .with("alone", dependent.map(Dependent::alone).orElse(false))
                .map();
    }

    /** The sources between, of the shortest way. */
    private List<Object> through(Dependent dependent) {
        return dependent.reliances().stream()
                .map(reliance -> reliance.through())
                .min((one, other) -> Integer.compare(one.size(), other.size()))
                .orElse(List.of())
                .stream()
                .flatMap(id -> scope.find(id).stream())
                .<Object>map(source -> Data.link(Titles.of(source), scope.href(source)))
                .toList();
    }
}
