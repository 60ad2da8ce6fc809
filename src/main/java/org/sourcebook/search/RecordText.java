package org.sourcebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.Body;
import org.sourcebook.model.EnumType;
import org.sourcebook.model.Field;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Kind;
import org.sourcebook.model.Names;
import org.sourcebook.model.Place;
import org.sourcebook.model.TextType;
import org.sourcebook.model.UrlType;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;
import org.sourcebook.plan.PlannedRecord;

/**
 * Reads off a record what it is searched by and what a hit may quote.
 *
 * <p>Of a citation only its quote, its translation and its note count: a record is not found by the title of what it cites. A
 * text that somebody says inside a record (an argument, a quote) is quoted with its speaker or not at all.
 */
final class RecordText {

    private static final String TITLE = "title";
    private static final String OTHER_NAMES = "also_known_as";
    private static final String KEYWORDS = "tags";
    private static final String SUMMARY = "summary";

    /** The fields that name who speaks in a group. */
    private static final List<String> SPEAKERS = List.of("held_by", "said");

    /** Fields that say nothing about the matter: addresses, housekeeping, mistakes that were mended. */
    private static final Set<String> LEFT_OUT = Set.of("aliases", "updated", "draft", "corrections");

    /** The archive's own word inside what somebody else says. */
    private static final String NOTE = "note";

    /** What of a citation says where its words stand, not what they are. */
    private static final Set<String> PLACES = Set.of("locator", "quote_prefix", "quote_suffix");

    /** Characters of a record that hits may quote from; what follows is still found. */
    static final int QUOTABLE = 3000;

    /** Shorter texts say nothing by themselves. */
    private static final int SHORTEST = 25;

    private final PlannedRecord record;
    private final Entity entity;
    private final Names names;
    private final List<SearchRecord.Text> texts = new ArrayList<>();
    private final List<Passage> figures = new ArrayList<>();
    private final List<Passage> first = new ArrayList<>();
    private final List<Passage> further = new ArrayList<>();

    private RecordText(PlannedRecord record) {
        this.record = record;
        this.entity = record.entity();
        this.names = record.names();
    }

    static SearchRecord of(PlannedRecord record) {
        return new RecordText(record).read();
    }

    private SearchRecord read() {
        for (Place place : ValueWalk.of(entity.kind().fields(), entity.fields()).places()) {
            String field = place.path().start();
            if (!LEFT_OUT.contains(field) && !isStanding(field) && !isHidden(field)) {
                read(place, field);
            }
        }
        prose(Weight.BODY, "", entity.body(), "");
        // Readers know the name of a record's file from its address.
        add(Weight.BODY, entity.id().id().replace('-', ' '));
        return new SearchRecord(
                record.title(),
                record.route().path(),
                kind(),
                record.date(),
                standing(),
                record.speaker(),
                record.notice(),
                names(),
                texts,
                passages(),
                !figures.isEmpty()
                        || !first.isEmpty()
                        || !further.isEmpty() && further.get(0).label().isEmpty());
    }

    private boolean isHidden(String field) {
        return entity.kind()
                .field(field)
                .filter(each -> LinkRule.hides(each, entity))
                .isPresent();
    }

    private SearchRecord.KindName kind() {
        Kind kind = entity.kind();
        return new SearchRecord.KindName(
                kind.name(), kind.label().one(), kind.label().many());
    }

    private List<String> names() {
        return texts.stream()
                .filter(text -> text.weight() == Weight.NAME)
                .map(SearchRecord.Text::text)
                .toList();
    }

    private boolean isStanding(String field) {
        return entity.kind().standingField().map(Field::name).orElse("").equals(field);
    }

    private Optional<SearchRecord.Label> standing() {
        return entity.kind()
                .standing(entity.fields())
                .map(written -> new SearchRecord.Label(
                        written,
                        ((EnumType) entity.kind().standingField().orElseThrow().type()).words(written)));
    }

    private void read(Place place, String field) {
        boolean cites = place.outward().anyMatch(RecordText::isCitation);
        if (place.value() instanceof Value.Group group) {
            figure(place, group);
        } else if (place.value() instanceof Value.Prose prose) {
            prose(weight(place, field), label(place), prose.body(), speaker(place));
        } else if (place.type() instanceof TextType && place.value() instanceof Value.Text text) {
            if (!cites || !PLACES.contains(place.field().name())) {
                text(place, field, text.text(), cites);
            }
        } else if (!cites && isWord(place)) {
            add(weight(place, field), place.type().words(place.value(), names));
        }
    }

    private static boolean isCitation(Place place) {
        return place.type() instanceof GroupType group && group.cited().isPresent();
    }

    /** Whether a value is read as a word or two: a name, a number, a date, a word of a list. */
    private static boolean isWord(Place place) {
        return !(place.value() instanceof Value.Items
                || place.value() instanceof Value.Flag
                || place.value() instanceof Value.Media
                || place.type() instanceof UrlType);
    }

    private Weight weight(Place place, String field) {
        if (field.equals(TITLE)) {
            return Weight.TITLE;
        } else if (field.equals(OTHER_NAMES)) {
            return Weight.NAME;
        }
        boolean brief = field.equals(SUMMARY) || field.equals(KEYWORDS);
        return brief || entity.kind().card().contains(field) && !hasProse(place) ? Weight.SUMMARY : Weight.BODY;
    }

    private static boolean hasProse(Place place) {
        return place.value() instanceof Value.Prose;
    }

    private void text(Place place, String field, String text, boolean cites) {
        add(weight(place, field), text);
        String by = speaker(place);
        boolean own = place.around().isEmpty() && !field.equals(TITLE) && !field.equals(OTHER_NAMES);
        boolean inside = cites && !by.isEmpty() || place.field().name().equals(NOTE);
        boolean sums = weight(place, field) == Weight.SUMMARY;
        if ((own || inside) && (sums || text.length() >= SHORTEST)) {
            quote(weight(place, field), new Passage(label(place), text, by));
        }
    }

    /** A text in Markdown: each paragraph by itself, or none where it must not stand without its speaker. */
    private void prose(Weight weight, String label, Body body, String by) {
        for (String line : record.lines(body)) {
            add(weight, line);
            if (line.length() >= SHORTEST) {
                quote(weight, new Passage(label, line, by));
            }
        }
    }

    /** A group with a number in it: what is counted, and according to whom. */
    private void figure(Place place, Value.Group group) {
        boolean counts = group.fields().values().stream().anyMatch(Value.Quantity.class::isInstance);
        if (counts && place.around().isEmpty() && !isCitation(place)) {
            figures.add(new Passage(label(place), place.type().words(group, names), ""));
        }
    }

    private void add(Weight weight, String text) {
        texts.add(new SearchRecord.Text(weight, text));
    }

    private void quote(Weight weight, Passage passage) {
        (weight == Weight.SUMMARY ? first : further).add(passage);
    }

    /** What sums the record up comes first; no more of all than hits may quote from. */
    private List<Passage> passages() {
        List<Passage> all = new ArrayList<>(figures);
        all.addAll(first);
        all.addAll(further);
        List<Passage> kept = new ArrayList<>();
        int left = QUOTABLE;
        for (Passage passage : all) {
            if (left > 0) {
                kept.add(passage.shortened(left));
                left -= passage.text().length();
            }
        }
        return kept;
    }

    private static String label(Place place) {
        String name = place.field().name();
        return name.equals(SUMMARY) || name.equals("text") ? "" : PlannedRecord.label(name);
    }

    /** Who says what stands here, as the nearest group around it tells; empty for the archive's own words. */
    private String speaker(Place place) {
        if (place.field().name().equals(NOTE)) {
            return "";
        }
        return place.outward()
                .map(this::speakerOf)
                .filter(speaker -> !speaker.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String speakerOf(Place around) {
        if (!(around.value() instanceof Value.Group group && around.type() instanceof GroupType type)) {
            return "";
        }
        Optional<String> field = type.cited()
                .map(Field::name)
                .or(() -> SPEAKERS.stream()
                        .filter(name -> group.get(name).isPresent())
                        .findFirst());
        return field.flatMap(name -> group.get(name).map(value -> words(type, name, value)))
                .orElse("");
    }

    private String words(GroupType type, String field, Value value) {
        return type.field(field).orElseThrow().type().words(value, names);
    }
}
