package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from a record to one of its values: {@code positions[2].arguments[1].held_by}.
 *
 * <p>Items of lists count from 1, as people do. Immutable.
 */
public record FieldPath(List<Step> steps) {

    /** A field, or an item of the list that the field before it holds ({@code name} empty, {@code item} from 1). */
    public record Step(String name, int item) {

        @Override
        public String toString() {
            return name.isEmpty() ? "[" + item + "]" : "." + name;
        }
    }

    /** The record itself. */
    public static final FieldPath ROOT = new FieldPath(List.of());

    public FieldPath {
        steps = List.copyOf(steps);
    }

    FieldPath field(String name) {
        return with(new Step(name, 0));
    }

    FieldPath item(int number) {
        return with(new Step("", number));
    }

    private FieldPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(longer);
    }

    /** The field of the record it starts with. */
    public String start() {
        return steps.get(0).name();
    }

    /** The names of the fields on the way, without items: {@code positions.arguments.held_by}. */
    public String fields() {
        return steps.stream().map(Step::name).filter(name -> !name.isEmpty()).collect(Collectors.joining("."));
    }

    @Override
    public String toString() {
        String text = steps.stream().map(Step::toString).collect(Collectors.joining());
        return text.startsWith(".") ? text.substring(1) : text;
    }
}
