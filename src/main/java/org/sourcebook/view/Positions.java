package org.sourcebook.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.sourcebook.archive.Target;
import org.sourcebook.content.Entity;
import org.sourcebook.model.Field;
import org.sourcebook.model.FieldType;
import org.sourcebook.model.GroupType;
import org.sourcebook.model.ListType;
import org.sourcebook.model.Value;

/** Reads the positions of a record that holds a debate. */
final class Positions {

    /** More make a drawing that nobody reads. */
    static final int MOST = 60;

    private static final String POSITIONS = "positions";
    private static final String ARGUMENTS = "arguments";
    private static final String HOLDS = "holds";
    private static final int LETTERS = 26;

    private final Entity entity;
    private final Captions captions;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private int total;

    Positions(Entity entity, Captions captions) {
        this.entity = entity;
        this.captions = captions;
    }

    /** How many arguments there are, drawn or not; known after {@link #all}. */
    int total() {
        return total;
    }

    /** The positions with as many arguments as a map holds. */
    List<Position> all() {
        List<Given> given = items(entity.kind().field(POSITIONS), entity.get(POSITIONS));
        given.forEach(position -> arguments(position).forEach(argument -> {
            argument.group().id().ifPresent(id -> places.put(id, total));
            total++;
        }));
        List<Position> positions = new ArrayList<>();
        int drawn = 0;
        for (Given position : given) {
            String letter = letter(positions.size());
            List<Argument> arguments = new ArrayList<>();
            for (Given argument : arguments(position)) {
                if (drawn < MOST) {
                    arguments.add(argument(argument, letter + (arguments.size() + 1)));
                    drawn++;
                }
            }
            positions.add(new Position(Texts.of(position.group(), "label"), letter, arguments));
        }
        return positions;
    }

    private static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }

    /** A group with its type. */
    private record Given(GroupType type, Value.Group group) {}

    private static List<Given> arguments(Given position) {
        return items(position.type().field(ARGUMENTS), position.group().get(ARGUMENTS));
    }

    private static List<Given> items(Optional<Field> field, Optional<Value> value) {
        List<Given> given = new ArrayList<>();
        FieldType type = field.map(Field::type).orElse(null);
        if (type instanceof ListType list
                && list.of() instanceof GroupType group
                && value.orElse(null) instanceof Value.Items items) {
            items.items().forEach(item -> given.add(new Given(group, (Value.Group) item)));
        }
        return given;
    }

    private Argument argument(Given argument, String mark) {
        Value.Group group = argument.group();
        String text = group.get("text")
                .filter(Value.Prose.class::isInstance)
                .map(value ->
                        ((Value.Prose) value).body().plain().replace('\n', ' ').strip())
                .orElse("");
        List<Argument.Reply> replies = new ArrayList<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        for (Given answer : items(argument.type().field("answers"), group.get("answers"))) {
            reply(answer, replies, elsewhere);
        }
        String href = group.id().map(id -> captions.href(entity, id)).orElseGet(() -> captions.href(entity));
        return new Argument(
                group.id().orElse(""), mark, text, holders(argument), String.join("; ", elsewhere), href, replies);
    }

    private void reply(Given answer, List<Argument.Reply> replies, Set<String> elsewhere) {
        Argument.How how = Argument.How.of(Texts.of(answer.group(), "how"));
        Optional<Target> target = answer.group()
                .get("argument")
                .filter(Value.Reference.class::isInstance)
                .flatMap(value -> captions.resolve((Value.Reference) value, entity));
        if (target.isEmpty()) {
            return;
        }
        Integer place = places.get(target.get().anchor());
        if (!target.get().entity().equals(entity.id())) {
            captions.find(target.get().entity())
                    .ifPresent(other -> elsewhere.add(how.words("an argument in “" + captions.title(other) + "”")));
        } else if (place != null && place < MOST) {
            replies.add(new Argument.Reply(place, how));
        }
    }

    /** Who holds it, and who reports or rejects it. */
    private String holders(Given argument) {
        StringJoiner holders = new StringJoiner(", ");
        for (Given holder :
                items(argument.type().field("held_by"), argument.group().get("held_by"))) {
            String as = Texts.of(holder.group(), "as");
            String part = as.isEmpty() || as.equals(HOLDS) ? "" : " (" + words(holder, "as") + ")";
            holders.add(words(holder, "who") + part);
        }
        return holders.toString();
    }

    private String words(Given given, String name) {
        Optional<Field> field = given.type().field(name);
        Optional<Value> value = given.group().get(name);
        return field.isPresent() && value.isPresent()
                ? field.get().type().words(value.get(), captions.names(entity))
                : "";
    }
}
