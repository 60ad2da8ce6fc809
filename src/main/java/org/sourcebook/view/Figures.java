package org.sourcebook.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.model.CitationUse;
import org.sourcebook.model.Field;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;

/** Reads the values of a record that holds rival ones. */
final class Figures {

    private static final String VALUES = "values";

    private final Entity entity;
    private final Captions captions;

    Figures(Entity entity, Captions captions) {
        this.entity = entity;
        this.captions = captions;
    }

    /** The values: in order of time where each has a date, else as they are written. */
    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        Optional<Field> field = entity.kind().field(VALUES);
        if (field.isPresent()
                && field.get().type() instanceof ListType list
                && list.of() instanceof GroupType type
                && entity.get(VALUES).orElse(null) instanceof Value.Items items) {
            items.items().forEach(item -> figures.add(figure(type, (Value.Group) item)));
        }
        if (figures.stream().allMatch(figure -> figure.date().isPresent())) {
            figures.sort(Comparator.comparing(figure -> figure.date().orElseThrow()));
        }
        return figures;
    }

    private Figure figure(GroupType type, Value.Group group) {
        Optional<Edtf> date =
                group.get("date").filter(Value.Date.class::isInstance).map(value -> ((Value.Date) value).date());
        List<Figure.Amount> amounts = amounts(type, group);
        String said = said(type, group);
        String speaker = (said.isEmpty() ? "nobody is named" : "according to " + said)
                + date.map(each -> ", for " + each.words()).orElse("");
        boolean outlier = group.get("outlier")
                .filter(value -> value instanceof Value.Flag flag && flag.isTrue())
                .isPresent();
        String words =
                String.join("; ", amounts.stream().map(Figure.Amount::words).toList());
        String note = Texts.of(group, "note");
        String sentence = Texts.sentence(words + ", " + speaker)
                + (outlier ? " Far from all others." : "")
                + (note.isEmpty() ? "" : " " + Texts.sentence(note));
        return new Figure(amounts, speaker, date, outlier, source(type, group), sentence);
    }

    private List<Figure.Amount> amounts(GroupType type, Value.Group group) {
        List<Figure.Amount> amounts = new ArrayList<>();
        Optional<Value.Quantity> least = number(group, "min");
        Optional<Value.Quantity> most = number(group, "max");
        number(group, "exact").ifPresent(number -> amounts.add(new Figure.Exact(number.number(), words(number))));
        number(group, "about")
                .ifPresent(number -> amounts.add(new Figure.About(number.number(), "about " + words(number))));
        if (least.isPresent() || most.isPresent()) {
            amounts.add(new Figure.Between(
                    least.map(Value.Quantity::number), most.map(Value.Quantity::number), bounds(least, most)));
        }
        if (group.get("parts").orElse(null) instanceof Value.Items parts) {
            parts.items().forEach(part -> amounts.addAll(part((Value.Group) part)));
        }
        return amounts;
    }

    private List<Figure.Amount> part(Value.Group part) {
        String what = Texts.of(part, "what");
        List<Figure.Amount> amounts = new ArrayList<>();
        number(part, "exact")
                .ifPresent(number -> amounts.add(new Figure.Exact(number.number(), words(number) + " " + what)));
        number(part, "about")
                .ifPresent(number ->
                        amounts.add(new Figure.About(number.number(), "about " + words(number) + " " + what)));
        return amounts;
    }

    private static String bounds(Optional<Value.Quantity> least, Optional<Value.Quantity> most) {
        if (least.isPresent() && most.isPresent()) {
            return words(least.get()) + " to " + words(most.get());
        }
        return least.map(number -> "at least " + words(number)).orElseGet(() -> "at most " + words(most.orElseThrow()));
    }

    private static Optional<Value.Quantity> number(Value.Group group, String field) {
        return group.get(field).filter(Value.Quantity.class::isInstance).map(Value.Quantity.class::cast);
    }

    private static String words(Value.Quantity number) {
        return Scale.grouped(new BigDecimal(number.written()));
    }

    /** Who says it, and to whom. */
    private String said(GroupType type, Value.Group group) {
        Optional<Field> field = type.field("said");
        Value value = group.get("said").orElse(null);
        if (field.isEmpty()
                || !(value instanceof Value.Group said)
                || !(field.get().type() instanceof GroupType saying)) {
            return "";
        }
        String to = words(saying, said, "to");
        return words(saying, said, "by") + (to.isEmpty() ? "" : ", to " + to);
    }

    private String words(GroupType type, Value.Group group, String name) {
        Optional<Field> field = type.field(name);
        return field.isPresent() && group.get(name).isPresent()
                ? field.get().type().words(group.get(name).get(), captions.names(entity))
                : "";
    }

    /** The page of the first source it is reported in. */
    private String source(GroupType type, Value.Group group) {
        for (CitationUse use :
                ValueWalk.of(type.fields().fields(), group.fields()).citations()) {
            Optional<String> href = captions.resolve(use.cited(), entity)
                    .map(Target::entity)
                    .flatMap(captions::find)
                    .map(captions::href);
            if (href.isPresent()) {
                return href.get();
            }
        }
        return "";
    }
}
