package org.sourcebook.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.Field;
import org.sourcebook.model.Kind;
import org.sourcebook.model.TextOrder;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;

/** The orders records are listed in; all of them end in the id, so that no order depends on chance. */
final class RecordOrder {

    private static final Comparator<Entity> BY_TITLE = Comparator.comparing(
                    (Entity entity) -> Titles.of(entity), TextOrder.ALPHABETICAL)
            .thenComparing(Entity::id)
            .thenComparing(Entity::language);

    private static final Comparator<Entity> BY_DATE = (left, right) -> compare(Dates.of(left), Dates.of(right));

    private static final Comparator<Entity> BY_ORDER = Comparator.comparing(RecordOrder::order);

    private RecordOrder() {}

    static Comparator<Entity> byTitle() {
        return BY_TITLE;
    }

    /** In order of time; what has no date comes last. */
    static Comparator<Entity> byDate() {
        return BY_DATE.thenComparing(BY_TITLE);
    }

    /** The order a kind's own listing has. */
    static Comparator<Entity> of(Kind kind) {
        if (kind.has(Trait.ORDERED)) {
            return BY_ORDER.thenComparing(BY_TITLE);
        }
        return kind.has(Trait.DATED) ? byDate() : BY_TITLE;
    }

    /** Records in the order {@link #byDate} gives them, each asked for its date once. */
    static List<Entity> inTime(Collection<Entity> records) {
        record Dated(Entity entity, Optional<Edtf> date) {}
        Comparator<Dated> order = (left, right) -> {
            int dates = compare(left.date(), right.date());
            return dates != 0 ? dates : BY_TITLE.compare(left.entity(), right.entity());
        };
        return records.stream()
                .map(entity -> new Dated(entity, Dates.of(entity)))
                .sorted(order)
                .map(Dated::entity)
                .toList();
    }

    /** Records in the order a kind's own listing has. */
    static List<Entity> sorted(Collection<Entity> records, Kind kind) {
        return !kind.has(Trait.ORDERED) && kind.has(Trait.DATED)
                ? inTime(records)
                : records.stream().sorted(of(kind)).toList();
    }

    private static int compare(Optional<Edtf> one, Optional<Edtf> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().compareTo(other.get())
                : Boolean.compare(one.isEmpty(), other.isEmpty());
    }

    /** By a field of whatever kind; records without it come last; an empty name means the title. */
    static Comparator<Entity> byField(String name, boolean descending) {
        if (name.isEmpty()) {
            return descending ? BY_TITLE.reversed() : BY_TITLE;
        }
        Comparator<Entity> given =
                Comparator.comparing(entity -> entity.get(name).isEmpty());
        Comparator<Entity> byValue = (left, right) -> compare(left, right, name);
        return given.thenComparing(descending ? byValue.reversed() : byValue).thenComparing(BY_TITLE);
    }

    /** The first of some in an order, sorted, without sorting the others. */
    static <T> List<T> first(int count, Collection<T> all, Comparator<T> order) {
        PriorityQueue<T> first = new PriorityQueue<>(order.reversed());
        for (T each : all) {
            if (first.size() < count) {
                first.add(each);
            } else if (order.compare(each, first.element()) < 0) {
                first.remove();
                first.add(each);
            }
        }
        return first.stream().sorted(order).toList();
    }

    private static int compare(Entity left, Entity right, String name) {
        Optional<Value> one = left.get(name);
        Optional<Value> other = right.get(name);
        Optional<Field> field = left.kind().field(name);
        Optional<Field> otherField = right.kind().field(name);
        if (one.isEmpty() || other.isEmpty() || field.isEmpty() || otherField.isEmpty()) {
            return 0;
        }
        String word = field.get().type().word();
        return word.equals(otherField.get().type().word())
                ? field.get().type().compare(one.get(), other.get())
                : word.compareTo(otherField.get().type().word());
    }

    private static BigDecimal order(Entity entity) {
        return entity.get("order")
                .filter(Value.Quantity.class::isInstance)
                .map(value -> ((Value.Quantity) value).number())
                .orElse(BigDecimal.ZERO);
    }
}
