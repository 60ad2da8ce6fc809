package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sourcebook.archive.Attestation;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.archive.Target;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.cite.PageCitation;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** A record as its own page, or a block, is given it. */
final class RecordModel {

    /** Fields every template shows in a place of their own. */
    private static final Set<String> SHOWN_APART = Set.of(
            "title", "summary", "tags", "updated", "draft", "aliases", "corrections", "standing", "standing_reason");

    /** Where a site declares kinds and fields of its own. */
    private static final String SITE_MODEL = "content/model/";

    private final Scope scope;
    private final Entity entity;
    private final ValueData values;

    RecordModel(Scope scope, Entity entity) {
        this.scope = scope;
        this.entity = scope.world().given(entity);
        this.values = new ValueData(scope, entity);
    }

    /** The record whole: numbers follow the order of reading, so prose is filled before the fields, and else after them. */
    Map<String, Object> whole() {
        boolean proseFirst = entity.kind().has(Trait.PROSE);
        Markup before = proseFirst ? body() : Markup.NONE;
        Map<String, Object> data = values.fields();
        Markup body = proseFirst ? before : body();
        RecordLists lists = new RecordLists(scope, entity);
        return common(data)
                .with("body", body)
                .with("notes", new BodyMarkup(scope, entity, "").notes(entity.body()))
                .with("lists", lists.shown())
                .with("backlinks", lists.backlinks())
                .with("uses", lists.uses())
                .with("drawing", new Pictures(scope).of(entity))
                .with("timeline", new Pictures(scope).timelineOf(entity))
                .with("network", new Pictures(scope).networkOf(entity))
                .with("sources", new SourceList(scope).entries())
                .with("notices", new Notices(scope).ofPage(entity))
                .with("paragraphs", Coverage.paragraphs(List.of(entity)))
                .with("reading", Coverage.reading(cited()))
                .later("cite", this::cite)
                .map();
    }

    /** How to cite this very page. */
    private Map<String, Object> cite() {
        String base = scope.world().baseUrl();
        PageCitation citation = new PageCitation(
                entity.kind().name() + "-" + entity.id().id(),
                Titles.of(entity),
                scope.world().settings().title(),
                base.isEmpty() ? "" : base + scope.route().output(),
                entity.get("updated").filter(Value.Date.class::isInstance).map(value -> ((Value.Date) value).date()));
        return new Data()
                .with("text", citation.text())
                .with("bibtex", citation.bibtex())
                .with("ris", citation.ris())
                .with("csl_json", citation.cslJson())
                .map();
    }

    private List<Entity> cited() {
        return scope.citations().all().stream()
                .map(CitationNumbers.Numbered::source)
                .toList();
    }

    /** The record without its text and without what refers to it, for a block on another page. */
    Map<String, Object> brief() {
        scope.show(entity);
        return common(values.fields())
                .with("body", Markup.NONE)
                .with("notes", List.of())
                .with("lists", Map.of())
                .with("backlinks", List.of())
                .with("uses", List.of())
                .with("drawing", Markup.NONE)
                .with("timeline", Markup.NONE)
                .with("network", Markup.NONE)
                .with("sources", List.of())
                .with("notices", List.of())
                .with("paragraphs", null)
                .with("cite", null)
                .with("reading", List.of())
                .with("href", scope.href(entity))
                .map();
    }

    private Data common(Map<String, Object> data) {
        Cards cards = new Cards(scope);
        return new Data()
                .with("id", entity.id().id())
                .with("kind", entity.kind().name())
                .with("label", entity.kind().label().one())
                .with("title", Titles.of(entity))
                .with("summary", Titles.text(entity, "summary"))
                .with("data", data)
                .with("table", table(field -> true))
                .with("extra", table(this::isAdded))
                .with("date", Dates.of(entity).map(Dates::data).orElse(null))
                .with("standing", Cards.standing(entity))
                .with("notice", Notices.words(entity, scope.world().archive()))
                .with("attestation", attestation())
                .with(
                        "speaker",
                        Speakers.of(entity, cards.names(entity), scope.world().archive()))
                .with("way", entity.kind().has(Trait.CITABLE) ? RobustLinks.of(entity) : null)
                .with("tags", tags())
                .with("updated", data.get("updated"))
                .with("corrections", data.get("corrections"))
                .with("removed", scope.world().removals().parts(scope));
    }

    private Markup body() {
        return new BodyMarkup(scope, entity, "").text(entity.body());
    }

    private Map<String, Object> attestation() {
        if (!entity.kind().has(Trait.ATTESTED)) {
            return null;
        }
        Attestation attestation = scope.world().archive().attestation(entity.id());
        return new Data()
                .with("value", attestation.degree().word())
                .with("words", attestation.degree().shown())
                .with("explanation", attestation.explanation())
                .map();
    }

    private List<Object> tags() {
        List<Object> tags = new ArrayList<>();
        for (String tag : Tags.of(entity)) {
            Route there = EntityRoutes.tag(tag, scope.language(), 1);
            String href = scope.world().routes().has(there.output()) ? scope.to(there) : "";
            tags.add(Data.link(tag, href));
        }
        return tags;
    }

    /** Whether a site's extension adds a field to a kind that was there before, so that the kind's own template does not know it. */
    private boolean isAdded(Field field) {
        String kind = entity.kind().declaredAt().file().path();
        String there = field.declaredAt().file().path();
        return there.startsWith(SITE_MODEL) && !kind.startsWith(SITE_MODEL);
    }

    private List<Object> table(Predicate<Field> wanted) {
        List<Object> rows = new ArrayList<>();
        for (Field field : entity.kind().fields().values()) {
            Optional<Value> value = entity.get(field.name());
            boolean shown = !SHOWN_APART.contains(field.name()) && !LinkRule.hides(field, entity);
            if (value.isPresent() && shown && wanted.test(field)) {
                rows.add(new Data()
                        .with("name", field.name())
                        .with("label", Titles.label(field.name()))
                        .with("about", field.about())
                        .with("values", cells(field, value.get()))
                        .map());
            }
        }
        return rows;
    }

    private List<Object> cells(Field field, Value value) {
        List<Object> cells = new ArrayList<>();
        if (value instanceof Value.Items items && field.type() instanceof ListType list) {
            items.items().forEach(item -> addCells(list.of(), item, cells));
        } else {
            addCells(field.type(), value, cells);
        }
        return cells;
    }

    /** A group's texts in Markdown stand behind the words of the rest of it, each in a cell of its own. */
    private void addCells(FieldType type, Value value, List<Object> cells) {
        List<Value> texts = value instanceof Value.Group group ? texts(group) : List.of();
        if (texts.isEmpty()) {
            cells.add(cell(value, type.words(value, names())));
            return;
        }
        Value.Group group = (Value.Group) value;
        Map<String, Value> rest = new LinkedHashMap<>(group.fields());
        rest.values().removeAll(texts);
        String words = type.words(new Value.Group(rest, group.id(), group.span()), names());
        if (!words.isBlank()) {
            cells.add(cell(group, words));
        }
        texts.forEach(text -> cells.add(cell(text, "")));
    }

    private static List<Value> texts(Value.Group group) {
        return group.fields().values().stream()
                .filter(Value.Prose.class::isInstance)
                .toList();
    }

    private org.sourcebook.model.Names names() {
        return new Cards(scope).names(entity);
    }

    private Map<String, Object> cell(Value value, String words) {
        if (value instanceof Value.Prose prose) {
            return new Data()
                    .with("title", "")
                    .with("href", "")
                    .with(
                            "markup",
                            new BodyMarkup(
                                            scope,
                                            entity,
                                            "table-" + value.span().start() + "-")
                                    .text(prose.body()))
                    .map();
        }
        return new Data()
                .with("title", words)
                .with("href", href(value))
                .with("markup", Markup.NONE)
                .map();
    }

    private String href(Value value) {
        if (!(value instanceof Value.Reference reference)) {
            return "";
        }
        Optional<Target> target = scope.world().archive().resolve(reference, entity);
        return target.flatMap(found -> scope.find(found.entity())
                        .map(there ->
                                scope.href(there, found.anchor(), entity.file().at(value.span()))))
                .orElse("");
    }
}
