package org.sourcebook.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.Kind;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** Reads what a timeline draws out of dated records. */
public final class Happenings {

    private static final String BASIS = "basis";
    private static final String STATED = "stated";
    private static final String SAID = "said";

    private Happenings() {}

    /**
     * Whether records of a kind say when something happened.
     *
     * <p>Dated, but no statement, figure, relation, source or open question: the time those carry is what they are about.
     */
    public static boolean areOf(Kind kind) {
        return kind.has(Trait.DATED)
                && !kind.has(Trait.EDGE)
                && !kind.has(Trait.RIVAL_VALUES)
                && !kind.has(Trait.CITABLE)
                && !kind.has(Trait.OPEN)
                && kind.fields().values().stream().noneMatch(field -> isSaid(field.type()));
    }

    private static boolean isSaid(FieldType type) {
        FieldType inner = type instanceof ListType list ? list.of() : type;
        return inner instanceof GroupType group && group.name().equals(SAID);
    }

    /** What happened, for each record that has a date. */
    static List<Happening> of(List<Entity> records, Captions captions) {
        List<Happening> happenings = new ArrayList<>();
        records.forEach(entity -> of(entity, captions).ifPresent(happenings::add));
        return happenings;
    }

    private static Optional<Happening> of(Entity entity, Captions captions) {
        List<Dated> dates = entity.kind().when().stream()
                .flatMap(name -> entity.kind().field(name).stream())
                .flatMap(field -> entity.get(field.name()).stream().map(value -> dates(field.type(), value)))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
        return dates.isEmpty() ? Optional.empty() : Optional.of(happening(entity, dates, captions));
    }

    private static Happening happening(Entity entity, List<Dated> dates, Captions captions) {
        Dated first = dates.get(0);
        StringBuilder when = new StringBuilder(first.words());
        for (Dated other : dates.subList(1, dates.size())) {
            when.append(", by another dating ").append(other.words());
        }
        Standing standing = Standing.of(entity, captions);
        String title = captions.title(entity);
        String sentence = Texts.sentence(when.toString()) + " " + Texts.sentence(title) + standing.sentence();
        return new Happening(title, captions.href(entity), first.date(), when.toString(), standing.remark(), sentence);
    }

    /** A date and how it is known, the latter empty where it is simply stated. */
    private record Dated(Edtf date, String basis) {
        String words() {
            return date.words() + (basis.isEmpty() ? "" : " (" + basis + ")");
        }
    }

    private static List<Dated> dates(FieldType type, Value value) {
        List<Dated> dates = new ArrayList<>();
        if (value instanceof Value.Date date) {
            dates.add(new Dated(date.date(), ""));
        } else if (value instanceof Value.Items items && type instanceof ListType list) {
            items.items().forEach(item -> dates.addAll(dates(list.of(), item)));
        } else if (value instanceof Value.Group group && type instanceof GroupType dating) {
            dating.shorthand()
                    .flatMap(group::get)
                    .filter(Value.Date.class::isInstance)
                    .ifPresent(date -> dates.add(new Dated(((Value.Date) date).date(), basis(dating, group))));
        }
        return dates;
    }

    private static String basis(GroupType type, Value.Group group) {
        Optional<Field> field = type.field(BASIS);
        Optional<Value> basis =
                group.get(BASIS).filter(value -> !Texts.of(value).equals(STATED));
        return field.isPresent() && basis.isPresent()
                ? field.get().type().words(basis.get(), reference -> reference.written())
                : "";
    }
}
