package org.sourcebook.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.archive.Target;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.content.Entity;
import org.sourcebook.model.CitationUse;
import org.sourcebook.model.EnumType;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Names;
import org.sourcebook.model.ReferenceType;
import org.sourcebook.model.Value;
import org.sourcebook.quote.Selector;

/** Turns the values of a record into what templates are given, for the page they stand on. */
final class ValueData {

    private final Scope scope;
    private final Entity owner;
    private final Cards cards;

    ValueData(Scope scope, Entity owner) {
        this.scope = scope;
        this.owner = scope.world().given(owner);
        this.cards = new Cards(scope);
    }

    /** Every declared field of a record by its name. */
    Map<String, Object> fields() {
        Map<String, Object> data = new LinkedHashMap<>();
        owner.kind()
                .fields()
                .values()
                .forEach(field -> data.put(field.name(), of(field, owner.fields(), field.name())));
        return data;
    }

    private Object of(Field field, Map<String, Value> values, String place) {
        Value value = values.get(field.name());
        if (value == null || LinkRule.hides(field, owner)) {
            return field.type() instanceof ListType ? List.of() : null;
        }
        return of(field.type(), value, place);
    }

    /** A value of a type; {@code place} sets the ids of its footnotes apart. */
    Object of(FieldType type, Value value, String place) {
        if (value instanceof Value.Items items && type instanceof ListType list) {
            return items(list, items, place);
        } else if (value instanceof Value.Group group && type instanceof GroupType groupType) {
            return group(groupType, group, place);
        } else if (value instanceof Value.Date date) {
            return Dates.data(date.date());
        } else if (value instanceof Value.Prose prose) {
            return new BodyMarkup(scope, owner, place + "-").whole(prose.body());
        } else if (value instanceof Value.Quantity number) {
            return new Data()
                    .with("text", number.written())
                    .with("words", type.words(number, Names.IDS))
                    .map();
        } else if (value instanceof Value.Flag flag) {
            return flag.isTrue();
        } else if (value instanceof Value.Media media) {
            return new MediaData(scope, owner).of(media);
        }
        return text(type, value);
    }

    private Object text(FieldType type, Value value) {
        if (type instanceof ReferenceType reference) {
            return reference(reference, value);
        }
        String written = ((Value.Text) value).text();
        return type instanceof EnumType words
                ? new Data()
                        .with("value", written)
                        .with("words", words.words(written))
                        .map()
                : written;
    }

    private List<Object> items(ListType type, Value.Items items, String place) {
        List<Object> data = new java.util.ArrayList<>();
        for (Value item : items.items()) {
            data.add(of(type.of(), item, place + "-" + (data.size() + 1)));
        }
        return data;
    }

    private Map<String, Object> group(GroupType type, Value.Group group, String place) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("anchor", group.id().orElse(""));
        data.put("edit", new EditLinks(scope).edit(owner, group.span()));
        citation(type, group).ifPresent(data::putAll);
        type.fields()
                .fields()
                .values()
                .forEach(field -> data.put(field.name(), of(field, group.fields(), place + "-" + field.name())));
        return data;
    }

    /** What a group that cites adds: its number on this page and the card of what it cites. */
    private Optional<Map<String, Object>> citation(GroupType type, Value.Group group) {
        Optional<Field> field = type.cited();
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Optional<Entity> source = group.get(field.get().name())
                .filter(Value.Reference.class::isInstance)
                .flatMap(value -> target((Value.Reference) value))
                .flatMap(target -> scope.find(target.entity()));
        if (source.isEmpty()) {
            return Optional.of(
                    unnumbered().with("cited", null).with("quote_check", null).map());
        }
        String locator =
                group.get("locator").map(value -> ((Value.Text) value).text()).orElse("");
        CitationNumbers.Mark mark = scope.citations().cite(source.get(), locator);
        Map<String, Object> check = scope.quotes().orNothing(source.get(), words(group));
        if (!mark.isPrinted()) {
            return Optional.of(unnumbered()
                    .with("cited", cards.of(source.get()))
                    .with("quote_check", check)
                    .map());
        }
        return Optional.of(new Data()
                .with("number", shown(mark, source.get()))
                .with("href", "#" + mark.entryId())
                .with("mark", mark.id())
                .with("cited", cards.of(source.get()))
                .with("quote_check", check)
                .map());
    }

    private static Selector words(Value.Group citation) {
        return new Selector(
                text(citation, CitationUse.QUOTE), text(citation, "quote_prefix"), text(citation, "quote_suffix"));
    }

    private static String text(Value.Group group, String field) {
        return group.get(field)
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .orElse("");
    }

    /** The number of a citation, or the words that stand for it. */
    private Object shown(CitationNumbers.Mark mark, Entity source) {
        return scope.world()
                .style()
                .textMarks()
                .<Object>map(words -> words.plain(source))
                .orElse(mark.number());
    }

    private static Data unnumbered() {
        return new Data().with("number", "").with("href", "").with("mark", "");
    }

    private Optional<Target> target(Value.Reference reference) {
        return scope.world().archive().resolve(reference, owner);
    }

    private Object reference(ReferenceType type, Value value) {
        Optional<Target> target = value instanceof Value.Reference reference ? target(reference) : Optional.empty();
        Optional<Entity> entity = target.flatMap(found -> scope.find(found.entity()));
        if (type.mayBeText()) {
            return textOrRecord(value, entity);
        }
        if (entity.isEmpty()) {
            return null;
        }
        return target.get().anchor().isEmpty() ? cards.of(entity.get()) : part(entity.get(), target.get(), value);
    }

    private Map<String, Object> textOrRecord(Value value, Optional<Entity> entity) {
        String written = value instanceof Value.Reference reference ? reference.written() : ((Value.Text) value).text();
        String title = entity.map(Titles::of).orElse(written);
        return new Data()
                .with("title", title)
                .with("href", entity.map(scope::href).orElse(""))
                .with("text", written)
                .map();
    }

    private Map<String, Object> part(Entity entity, Target target, Value value) {
        String title = scope.world()
                .archive()
                .part(target, scope.language())
                .map(Titles::of)
                .orElse(target.anchor());
        String href = scope.href(entity, target.anchor(), owner.file().at(value.span()));
        return new Data()
                .withAll(cards.of(entity))
                .with("title", title)
                .with("href", href)
                .map();
    }
}
