package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.model.EnumType;
import org.sourcebook.model.Field;
import org.sourcebook.model.Names;
import org.sourcebook.model.Value;

/**
 * Records in short, for lists, previews and references.
 *
 * <p>A card never shows a statement without its standing and its speaker.
 */
final class Cards {

    private static final Set<String> SHOWN_APART = Set.of("title", "summary", "standing");

    private final Scope scope;

    Cards(Scope scope) {
        this.scope = scope;
    }

    Map<String, Object> of(Entity entity) {
        scope.world().given(entity);
        return new Data()
                .with("title", Titles.of(entity))
                .with("href", scope.href(entity))
                .with("id", entity.id().id())
                .with("kind", entity.kind().name())
                .with("label", entity.kind().label().one())
                .with("summary", Titles.text(entity, "summary"))
                .with("date", Dates.of(entity).map(Dates::data).orElse(null))
                .with("standing", standing(entity))
                .with(
                        "speaker",
                        Speakers.of(entity, names(entity), scope.world().archive()))
                .with("notice", Notices.words(entity, scope.world().archive()))
                .with("draft", isDraft(entity))
                .with("fields", fields(entity))
                .map();
    }

    /** A record that rests on a cited one, how (it supports, contradicts, … in the words of the model), and whether on nothing else. */
    Map<String, Object> using(Entity entity, String how, boolean alone) {
        return new Data()
                .withAll(of(entity))
                .with("how", how)
                .with("alone", alone)
                .map();
    }

    List<Object> all(List<Entity> entities) {
        List<Object> cards = new ArrayList<>(entities.size());
        entities.forEach(entity -> cards.add(of(entity)));
        return cards;
    }

    static boolean isDraft(Entity entity) {
        return entity.get("draft")
                .map(value -> value instanceof Value.Flag flag && flag.isTrue())
                .orElse(false);
    }

    /** The editor's word on a record, or {@code null} where its kind has none. */
    static Map<String, Object> standing(Entity entity) {
        Optional<Field> field = entity.kind().field("standing").filter(each -> each.type() instanceof EnumType);
        String written = Titles.text(entity, "standing");
        if (field.isEmpty() || written.isEmpty()) {
            return null;
        }
        return new Data()
                .with("value", written)
                .with("words", ((EnumType) field.get().type()).words(written))
                .with("reason", Titles.text(entity, "standing_reason"))
                .map();
    }

    private List<Object> fields(Entity entity) {
        List<Object> shown = new ArrayList<>();
        for (String name : entity.kind().card()) {
            Optional<Field> field = entity.kind().field(name);
            Optional<Value> value = entity.get(name);
            boolean given = field.isPresent() && value.isPresent();
            if (!SHOWN_APART.contains(name) && given && !LinkRule.hides(field.get(), entity)) {
                shown.add(field(field.get(), value.get(), entity));
            }
        }
        return shown;
    }

    private Map<String, Object> field(Field field, Value value, Entity entity) {
        return new Data()
                .with("name", field.name())
                .with("label", Titles.label(field.name()))
                .with("words", field.type().words(value, names(entity)))
                .with("href", href(value, entity))
                .map();
    }

    private String href(Value value, Entity entity) {
        return value instanceof Value.Reference reference
                ? scope.world()
                        .archive()
                        .resolve(reference, entity)
                        .map(Target::entity)
                        .flatMap(scope::find)
                        .map(scope::href)
                        .orElse("")
                : "";
    }

    /** References by the titles of what they lead to. */
    Names names(Entity from) {
        return reference -> scope.world()
                .archive()
                .resolve(reference, from)
                .flatMap(target -> scope.find(target.entity()))
                .map(Titles::of)
                .orElseGet(reference::written);
    }
}
