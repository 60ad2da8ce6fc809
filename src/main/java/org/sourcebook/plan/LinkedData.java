package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.archive.Retraction;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.json.Json;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.ReferenceType;
import org.sourcebook.model.Value;

/**
 * A record as JSON-LD in the words of schema.org, by the {@code json_ld} of its kind and its fields.
 *
 * <p>Programs read such data without its page, so doubt is kept out of what looks certain: a date in doubt is no ISO date but stands
 * in words in {@code disambiguatingDescription}, which also says the standing and the speaker of every statement that has them.
 */
final class LinkedData {

    private static final String TYPE = "@type";
    private static final String DOUBT = "disambiguatingDescription";
    private static final String ADDRESS = "url";
    private static final String BASIS = "basis";
    private static final String STATED = "stated";

    private final Scope scope;

    LinkedData(Scope scope) {
        this.scope = scope;
    }

    /** The JSON of a record's page, safe inside a script. */
    String of(Entity entity) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(head(entity));
        Retraction.of(entity).ifPresent(retraction -> data.put("creativeWorkStatus", retraction.words()));
        List<String> doubts = new ArrayList<>(doubts(entity));
        for (Field field : entity.kind().fields().values()) {
            Value value = entity.fields().get(field.name());
            if (value != null
                    && !field.jsonLd().isEmpty()
                    && !(value instanceof Value.Media)
                    && !isUnlinked(field, entity)) {
                add(field, value, entity, data, doubts);
            }
        }
        if (!doubts.isEmpty()) {
            data.put(DOUBT, String.join(" ", doubts));
        }
        return Json.embedded(data);
    }

    private Map<String, Object> head(Entity entity) {
        Map<String, Object> head = new LinkedHashMap<>();
        String type = entity.kind().jsonLd();
        head.put(TYPE, type.isEmpty() ? "Thing" : type);
        String base = scope.world().baseUrl();
        EntityRoutes.of(entity)
                .filter(route -> !base.isEmpty())
                .ifPresent(route -> head.put("@id", base + route.output()));
        return head;
    }

    /** A source that readers are not led to keeps its address out of what programs follow. */
    private static boolean isUnlinked(Field field, Entity entity) {
        return field.jsonLd().equals(ADDRESS) && LinkRule.of(entity) != LinkRule.LINKED
                || LinkRule.hides(field, entity);
    }

    private List<String> doubts(Entity entity) {
        List<String> doubts = new ArrayList<>();
        Map<String, Object> standing = Cards.standing(entity);
        if (standing != null) {
            String reason = String.valueOf(standing.get("reason"));
            doubts.add("Standing: " + standing.get("words") + (reason.isEmpty() ? "." : ". " + reason));
        }
        String speaker = Speakers.of(
                entity, new Cards(scope).names(entity), scope.world().archive());
        if (!speaker.isEmpty()) {
            doubts.add("According to " + speaker + ".");
        }
        doubts.addAll(Notices.sentences(entity, scope.world().archive()));
        return doubts;
    }

    private void add(Field field, Value value, Entity entity, Map<String, Object> data, List<String> doubts) {
        if (!isTyped(field.type()) && isDoubtful(value)
                || value instanceof Value.Date && isInferred(entity.get(field.name() + "_" + BASIS))) {
            String words = field.type().words(value, new Cards(scope).names(entity));
            doubts.add(Titles.label(field.name()) + ": " + words + ".");
            return;
        }
        Object exported = value(field.type(), value, entity);
        data.merge(field.jsonLd(), exported, LinkedData::joined);
    }

    /** Whether each value is a thing of its own, which says itself what is doubtful about it. */
    private static boolean isTyped(FieldType type) {
        return type instanceof ListType list
                ? isTyped(list.of())
                : type instanceof GroupType group && !group.jsonLd().isEmpty();
    }

    private static Object joined(Object some, Object more) {
        List<Object> all = new ArrayList<>(some instanceof List<?> list ? list : List.of(some));
        all.addAll(more instanceof List<?> list ? list : List.of(more));
        return all;
    }

    /** Whether a value holds a date that is no plain one, or several datings of one thing. */
    private static boolean isDoubtful(Value value) {
        if (value instanceof Value.Items items) {
            boolean dates = items.items().stream().anyMatch(LinkedData::isDating);
            return items.items().stream().anyMatch(LinkedData::isDoubtful)
                    || dates && items.items().size() > 1;
        } else if (value instanceof Value.Group group) {
            return group.fields().values().stream().anyMatch(LinkedData::isDoubtful) || isInferred(group.get(BASIS));
        }
        return value instanceof Value.Date date
                && (Dates.isUncertain(date.date()) || date.date().machine().isEmpty());
    }

    /** Whether the basis of a date says that nobody states it. */
    private static boolean isInferred(Optional<Value> basis) {
        return basis.filter(value ->
                        value instanceof Value.Text text && !text.text().equals(STATED))
                .isPresent();
    }

    private static boolean isDating(Value value) {
        return value instanceof Value.Date
                || value instanceof Value.Group group
                        && group.fields().values().stream().findFirst().orElse(null) instanceof Value.Date
                        && group.get("text").isEmpty();
    }

    private Object value(FieldType type, Value value, Entity from) {
        if (value instanceof Value.Items items && type instanceof ListType list) {
            return items.items().stream()
                    .map(item -> value(list.of(), item, from))
                    .distinct()
                    .toList();
        } else if (value instanceof Value.Date date) {
            return date.date().machine().orElse(date.date().words());
        } else if (value instanceof Value.Group group && type instanceof GroupType groupType && isTyped(type)) {
            return thing(groupType, group, from);
        } else if (value instanceof Value.Group group && cited(type, group).isPresent()) {
            Field cited = ((GroupType) type).cited().orElseThrow();
            return value(cited.type(), cited(type, group).get(), from);
        } else if (value instanceof Value.Group group && type instanceof GroupType groupType && isDating(group)) {
            return value(
                    groupType.fields().fields().get(first(group)).type(),
                    group.fields().get(first(group)),
                    from);
        } else if (value instanceof Value.Reference reference && type instanceof ReferenceType) {
            return scope.world()
                    .archive()
                    .resolve(reference, from)
                    .map(Target::entity)
                    .flatMap(scope::find)
                    .<Object>map(this::stub)
                    .orElse(reference.written());
        } else if (value instanceof Value.Quantity || value instanceof Value.Flag) {
            return type.export(value);
        }
        return type.words(value, new Cards(scope).names(from));
    }

    /** What a citation cites. */
    private static Optional<Value> cited(FieldType type, Value.Group group) {
        return type instanceof GroupType groupType
                ? groupType.cited().flatMap(field -> group.get(field.name()))
                : Optional.empty();
    }

    private Map<String, Object> thing(GroupType type, Value.Group group, Entity from) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put(TYPE, type.jsonLd());
        List<String> doubts = new ArrayList<>();
        group.fields()
                .forEach((name, value) -> type.field(name)
                        .filter(field -> !field.jsonLd().isEmpty())
                        .ifPresent(field -> add(field, value, from, thing, doubts)));
        if (!doubts.isEmpty()) {
            thing.put(DOUBT, String.join(" ", doubts));
        }
        return thing;
    }

    private static String first(Value.Group group) {
        return group.fields().keySet().iterator().next();
    }

    /** Another record in short: what it is, what it is called, and whether it is doubted. */
    private Map<String, Object> stub(Entity entity) {
        Map<String, Object> stub = head(entity);
        stub.put("name", Titles.of(entity));
        List<String> doubts = doubts(entity);
        if (!doubts.isEmpty()) {
            stub.put(DOUBT, String.join(" ", doubts));
        }
        return stub;
    }
}
