package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sourcebook.diagnostic.Diagnostic;

class ModelReaderTest {

    private static final String SHIP = """
            kind: ship
            plural: ships
            route: ships/{id}.html
            label: {one: Ship, many: Ships}
            about: A vessel and what became of her.
            traits: [dated, sourced]
            fields:
              launched: {type: date, json_ld: dateCreated, about: When she was launched.}
              builder:  {type: ref, to: actor, reverse: ships_built, about: Who built her.}
              evidence: {type: list, of: citation, min: 1, required: true, reverse: ships, about: What this rests on.}
            show:
              same_builder: {follow: builder.ships_built, sort: -launched, limit: 5}
            card: [launched, title]
            json_ld: Product
            """;

    /** The rest of a sound kind, to stand before or after what a case is about. */
    private static final String HEAD = "kind: ship\nplural: ships\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n";

    private final Told told = new Told();

    @Test
    void aSiteAddsAKind() {
        Model model = told.model(SHIP);

        assertThat(told.all()).isEmpty();
        Kind ship = model.kind("ship").orElseThrow();
        assertThat(model.kindOfFolder("ships")).contains(ship);
        assertThat(ship.fields().keySet())
                .containsExactly(
                        "title",
                        "summary",
                        "launched",
                        "builder",
                        "evidence",
                        "tags",
                        "updated",
                        "draft",
                        "aliases",
                        "corrections");
        assertThat(ship.traits()).containsExactly(Trait.DATED, Trait.SOURCED);
        assertThat(ship.when()).containsExactly("launched");
        assertThat(ship.show().get("same_builder"))
                .returns(List.of("builder", "ships_built"), Show::follow)
                .returns("launched", Show::sort)
                .returns(true, Show::descending)
                .returns(5, Show::limit);
        assertThat(model.with(Trait.SOURCED)).contains(ship);
    }

    @Test
    void aSiteAddsATypeAndUsesItBeforeItsFileIsRead() {
        Model model = told.model(
                HEAD
                        + "fields: {crew: {type: list, of: berth, about: Who sailed.}, rig: {type: rig, about: Her rig.}}\n",
                "group: berth\nshorthand: who\nfields: {who: {type: ref-or-text, to: actor, required: true, reverse: berths, about: Who.}}\n",
                "enum: rig\nvalues: {sloop: Sloop, brig: Brig}\n");

        assertThat(told.all()).isEmpty();
        assertThat(model.groups()).containsKey("berth");
        assertThat(model.enums()).containsKey("rig");
        assertThat(model.kind("ship").orElseThrow().edges())
                .filteredOn(edge -> edge.start().equals("crew"))
                .extracting(DeclaredEdge::path, DeclaredEdge::reverse)
                .containsExactly(tuple(List.of("crew", "who"), "berths"));
    }

    @Test
    void anExtensionAddsAndNarrows() {
        Model model = told.model(SHIP, """
                extend: event
                traits: [prose]
                fields:
                  ship: {type: ref, to: ship, reverse: events_aboard, about: The ship it happened to.}
                  place: {required: true}
                  dates: {type: list, of: dating, min: 2}
                  standing: {values: [undisputed, disputed], about: What we think.}
                show:
                  same_ship: {follow: ship.events_aboard}
                """);

        assertThat(told.all()).isEmpty();
        Kind event = model.kind("event").orElseThrow();
        assertThat(event.has(Trait.PROSE)).isTrue();
        assertThat(event.field("ship")).isPresent();
        assertThat(event.field("place")).map(Field::required).contains(true);
        assertThat(event.field("dates")).map(Field::min).contains(2);
        assertThat(event.field("standing")).map(Field::about).contains("What we think.");
        assertThat(((EnumType) event.field("standing").orElseThrow().type()).values())
                .containsExactly("undisputed", "disputed");
        assertThat(event.standingField()).map(Field::name).contains("standing");
        assertThat(event.show()).containsOnlyKeys("same_actors", "same_ship");
        assertThat(event.fields().keySet()).endsWith("tags", "updated", "draft", "aliases", "corrections");
    }

    @Test
    void aKindMayDeclareACommonFieldAgainToNarrowIt() {
        Model model = told.model(HEAD + "fields: {summary: {type: text, required: true}}\n");

        assertThat(told.all()).isEmpty();
        assertThat(model.kind("ship").flatMap(kind -> kind.field("summary")))
                .get()
                .returns(true, Field::required)
                .returns("One or two sentences for lists, previews and search engines.", Field::about);
    }

    @Test
    void theOrderOfFilesMakesNoDifference() {
        Model model = told.model("extend: ship\nfields: {rig: {type: text, about: Her rig.}}\n", SHIP);

        assertThat(told.all()).isEmpty();
        assertThat(model.kind("ship").flatMap(kind -> kind.field("rig"))).isPresent();
    }

    /** A model file with the place of its error marked, what is said there, and how to mend it. */
    record Wrong(String marked, String message, String hint) {}

    static Stream<Wrong> extensions() {
        return Stream.of(
                new Wrong("extend: «evnt»\n", "no kind 'evnt' to extend [unknown-kind]", "did you mean 'event'?"),
                new Wrong(
                        "extend: event\n«plural»: happenings\n",
                        "unknown field 'plural' in extension [unknown-field]",
                        "its fields are extend, traits, fields, show"),
                new Wrong(
                        "common: «{}»\n",
                        "'common' is not for a site to declare [invalid-extension]",
                        "extend each kind that needs the field: extend: KIND"),
                refused("fields: {place: {«type»: number}}", "'place' is of type text and stays so"),
                refused("fields: {actors: {«to»: source}}", "what 'actors' holds is settled"),
                refused("fields: {dates: {type: list, «of»: text}}", "what 'dates' holds is settled"),
                refused("fields: {standing: {«required»: false}}", "'standing' is required and stays so"),
                refused("fields: {dates: {«min»: 0}}", "'dates' needs at least 1, and no extension lowers that"),
                refused("fields: {place: {«min»: 2}}", "'place' is no list, so it has no least number of items"),
                refused(
                        "fields: {standing: {«values»: [unknown, disputed]}}",
                        "'standing' has no value unknown to keep"),
                refused("fields: {place: {«values»: [a, b]}}", "'place' is no enum"),
                refused("fields: {actors: {«reverse»: happenings}}", "the edge of 'actors' has its name already"),
                refused(
                        "show: {same_actors: {follow: «actors.events»}}",
                        "the list 'same_actors' is declared already"));
    }

    private static Wrong refused(String marked, String message) {
        return new Wrong(
                "extend: event\n" + marked + "\n",
                message + " [invalid-extension]",
                "an extension adds fields, lists and traits, makes fields required, raises min, keeps fewer values");
    }

    static Stream<Wrong> kinds() {
        return Stream.of(
                new Wrong(
                        "«knd»: ship\n",
                        "the file declares nothing [unknown-declaration]",
                        "begin it with kind: NAME, extend: KIND, group: NAME or enum: NAME"),
                new Wrong(
                        "kind: «Tall Ship»\n",
                        "'Tall Ship' is no name for a kind or a type [invalid-name]",
                        "write a word of lower-case letters, digits and hyphens that begins with a letter"),
                kind("«trait»: [dated]", "unknown field 'trait' in kind [unknown-field]", "did you mean 'traits'?"),
                kind(
                        "traits: [«sourcd»]",
                        "unknown value 'sourcd' [unknown-value]",
                        "did you mean 'sourced'? it is one of dated, sourced, attested, edge, rival-values, debate, "
                                + "ordered, glossary, open, citable, prose"),
                kind(
                        "route: «ships.html»",
                        "'ships.html' does not say where the pages stand [invalid-route]",
                        "write folders and a file name that holds {id} and ends in .html: ships/{id}.html"),
                kind(
                        "route: «../{id}.html»",
                        "'../{id}.html' does not say where the pages stand [invalid-route]",
                        "write folders and a file name that holds {id} and ends in .html: ships/{id}.html"),
                kind(
                        "route: «events/{id}.html»",
                        "the kind 'event' has the pages 'events/{id}.html' already [duplicate-declaration]",
                        "choose another name"),
                kind("card: [«titel»]", "'ship' has no field 'titel' [unknown-field]", "did you mean 'title'?"),
                kind(
                        "show: {x: {follow: «title»}}",
                        "'title' of 'ship' holds no references to follow [invalid-show]",
                        "there are gaps"),
                kind(
                        "show: {x: {follow: «gap»}}",
                        "no edge 'gap' leaves from 'ship' or leads to it [invalid-show]",
                        "did you mean 'gaps'?"),
                kind(
                        "show: {x: {follow: «gaps», sort: loked}}",
                        "no field 'loked' to sort 'gap' by [invalid-show]",
                        "did you mean 'looked'?"),
                kind(
                        "show: {x: «gaps»}",
                        "expected a list's declaration, found text [wrong-type]",
                        "write x: {follow: actors.events, sort: dates, limit: 5}"),
                new Wrong(
                        "kind: «citable»\nplural: ships\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n",
                        "no kind can be called 'citable' [reserved-name]",
                        "choose another name; this one belongs to a trait or begins an address"),
                new Wrong(
                        "kind: ship\nplural: «events»\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n",
                        "the kind 'event' has the folder 'events' already [duplicate-declaration]",
                        "choose another name"),
                new Wrong(
                        "kind: ship\nplural: «Ships»\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n",
                        "'Ships' is no name for a folder: lower-case letters, digits and hyphens [invalid-name]",
                        "write 'ships'"),
                new Wrong(
                        "kind: ship\nplural: «assets»\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n",
                        "no kind can have the folder 'assets' [reserved-name]",
                        "choose another name; it holds something else"),
                new Wrong(
                        "kind: «event»\nplural: ships\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n",
                        "the kind 'event' is declared already in sourcebook:model/event.yaml [duplicate-declaration]",
                        "give this one another name, or extend the other with extend: event"));
    }

    private static Wrong kind(String marked, String message, String hint) {
        return new Wrong(HEAD + marked + "\n", message, hint);
    }

    static Stream<Wrong> traits() {
        return Stream.of(
                needs("dated", "a field that says when: date: {type: date, …}"),
                needs("sourced", "a field that holds citations: evidence: {type: list, of: citation, …}"),
                needs("ordered", "a number 'order': {type: number, …}"),
                needs("glossary", "a field 'definition'"),
                needs("rival-values", "a field 'values': {type: list, of: figure, …}"),
                needs("debate", "a field 'positions': {type: list, of: position, …}"));
    }

    private static Wrong needs(String trait, String what) {
        return new Wrong(
                HEAD.replace("kind: ship", "kind: «ship»") + "traits: [" + trait + "]\n",
                "the trait '" + trait + "' needs " + what + " [missing-for-trait]",
                "add it to 'ship', or take the trait away");
    }

    static Stream<Wrong> fields() {
        return Stream.of(
                field("{rig: {type: «txt», about: Rig.}}", "unknown type 'txt' [unknown-type]", "did you mean 'text'?"),
                field(
                        "{by: {type: ref, to: «acter», about: Who.}}",
                        "no kind or trait 'acter' [unknown-target]",
                        "did you mean 'actor'?"),
                field(
                        "{by: {type: list, of: ref, to: [actor, «events»], about: Who.}}",
                        "no kind or trait 'events' [unknown-target]",
                        "did you mean 'event'?"),
                field(
                        "{«rig»: {type: text}}",
                        "the field 'rig' does not say what it is about [missing-field]",
                        "write about: and one sentence; forms, tables and messages show it"),
                field(
                        "{rig: {«about»: Rig.}}",
                        "the field has no type [missing-field]",
                        "write {type: text, about: …}"),
                field(
                        "{rigs: {type: list, of: text, min: «-1», about: Rigs.}}",
                        "'min' counts, and -1 is no count [invalid-number]",
                        "write a whole number: 5"),
                misplaced("{rig: {type: text, «to»: actor, about: Rig.}}", "'to' says nothing about the type text"),
                misplaced(
                        "{rig: {type: list, of: text, «values»: [a], about: Rig.}}",
                        "'values' says nothing about the type text"),
                misplaced("{rig: {type: ref, «of»: text, about: Rig.}}", "'of' says nothing about the type ref"),
                field(
                        "{rig: {type: text, «min»: 1, about: Rig.}}",
                        "'min' counts the items of a list, and the type text is none [misplaced-option]",
                        "take it away, or make the field a list"),
                field(
                        "{rig: {type: text, «reverse»: ships, about: Rig.}}",
                        "'reverse' names an edge, and no edge leaves a field of type text [misplaced-option]",
                        "take it away, or put it on the reference inside the group"),
                field(
                        "{rig: {type: list, of: {type: text, «required»: true}, about: Rig.}}",
                        "unknown field 'required' in the type of a list's items [unknown-field]",
                        "its fields are type, about, fields, identified, of, one_of, shorthand, to, values, words"),
                field(
                        "{«kind»: {type: text, about: Kind.}}",
                        "no field can be called 'kind' [reserved-name]",
                        "choose another name; these are taken: body, id, kind"),
                field(
                        "{crew: {type: group, about: Crew., fields: {«id»: {type: text, about: Id.}, a: {type: text, about: A.}}}}",
                        "no field can be called 'id' [reserved-name]",
                        "choose another name; these are taken: anchor, id"),
                field(
                        "{«Rig»: {type: text, about: Rig.}}",
                        "'Rig' is no name for a field or a list [invalid-name]",
                        "write lower-case letters, digits and underscores: built_by"),
                field(
                        "{rig: «text»}",
                        "expected the declaration of a field, found text [wrong-type]",
                        "write rig: {type: text, about: …}"),
                field(
                        "{rigs: {«type»: list, about: Rigs.}}",
                        "a list needs 'of' [missing-field]",
                        "write of: text, or of: {type: …}"),
                field(
                        "{rigs: {type: list, of: «list», about: Rigs.}}",
                        "a list cannot hold lists without a name [unknown-type]",
                        "make it a list of groups: of: {type: group, fields: …}"),
                field(
                        "{size: {«type»: enum, about: Size.}}",
                        "an enum needs values [missing-field]",
                        "list the words, values: [small, large], or map them to what is shown, values: {small: Small}"),
                field(
                        "{crew: «{type: group, about: Crew.}»}",
                        "a group needs fields [missing-field]",
                        "write fields: and one field a line"),
                field(
                        "{crew: {type: group, about: Crew., shorthand: «wo», fields: {who: {type: text, about: Who.}}}}",
                        "the group has no field 'wo' [unknown-field]",
                        "did you mean 'who'?"),
                field(
                        "{crew: {type: group, about: Crew., «shorthand»: a, "
                                + "fields: {a: {type: text, about: A.}, b: {type: text, about: B., required: true}}}}",
                        "a bare 'a' is no whole group: 'b' is required too [misplaced-option]",
                        "take the shorthand away, or do not require 'b'"),
                field(
                        "{«by»: {type: ref, to: event, reverse: place, about: Who.}}",
                        "'event' has a field 'place', so no edge to it can be called that [clashing-reverse]",
                        "choose another name for reverse"),
                field(
                        "{«by»: {type: ref, to: actor, reverse: events, about: Who.}}",
                        "edges from 'event' and from 'ship' to 'actor' are both called 'events' [clashing-reverse]",
                        "choose another name for reverse"),
                field(
                        "{«by»: {type: ref, to: actor, reverse: Ships, about: Who.}}",
                        "'Ships' is no name for an edge [invalid-name]",
                        "write lower-case letters, digits and underscores: ships_built"));
    }

    private static Wrong misplaced(String marked, String message) {
        return field(marked, message + " [misplaced-option]", "take it away, or choose another type");
    }

    private static Wrong field(String marked, String message, String hint) {
        return new Wrong(HEAD + "fields: " + marked + "\n", message, hint);
    }

    @ParameterizedTest
    @MethodSource({"extensions", "kinds", "traits", "fields"})
    void whatIsWrongIsUnderlinedAndSaidWithItsRemedy(Wrong wrong) {
        Marked marked = Marked.of(wrong.marked());
        told.model(marked.text());

        assertThat(told.diagnostics()).hasSize(1);
        Diagnostic said = told.diagnostics().get(0);
        assertThat(said.message() + " [" + said.code() + "]").isEqualTo(wrong.message());
        assertThat(said.hint()).isEqualTo(wrong.hint());
        assertThat(Told.underlined(said)).isEqualTo(marked.underlined());
        assertThat(said.where().span().start()).isEqualTo(marked.start());
    }

    @Test
    void aGroupThatHoldsItselfIsRefused() {
        told.model(
                "group: comment\nfields: {replies: {type: list, of: reply, about: Replies.}}\n",
                "group: reply\nfields: {comment: {type: comment, about: Comment.}, text: {type: text, about: Text.}}\n");

        assertThat(told.messages())
                .containsExactly("1:8 the group holds itself: comment → reply → comment [circular-group]");
    }

    @Test
    void aTypeThatIsDeclaredTwiceNamesBothPlaces() {
        told.model("group: citation\nfields: {a: {type: text, about: A.}}\n");

        assertThat(told.messages())
                .containsExactly(
                        "1:8 the type 'citation' is declared already in sourcebook:model/types/citation.yaml [duplicate-declaration]");
        assertThat(told.diagnostics().get(0).related()).hasSize(1);
    }

    @Test
    void everyErrorOfAModelFileIsReportedInOneRun() {
        told.model(HEAD + "card: [a, b]\nfields: {x: {type: y, about: X.}, z: {type: enum, about: Z.}}\n");

        assertThat(told.messages()).hasSize(4);
    }

    @Test
    void brokenYamlInAModelFileLeavesTheOtherKindsUsableAndCausesNoFurtherErrors() {
        Model model = told.model(
                "kind: model1\nplural: [model1s\n",
                "extend: model1\nfields: {rig: {type: text, about: Rig.}}\n",
                "extend: event\nfields: {m: {type: ref, to: model1, about: M.}}\n" + "show: {x: {follow: m.y}}\n");

        assertThat(told.diagnostics())
                .extracting(each -> each.where().file().path())
                .containsOnly("content/model/model1.yaml");
        assertThat(model.kinds()).hasSize(12);
        assertThat(model.mayDeclare("model1")).isTrue();
        assertThat(model.mayDeclare("model1s")).isTrue();
        assertThat(model.mayDeclare("mood")).isFalse();
    }

    @Test
    void aFieldWhoseTypeIsUnknownTakesAnythingSoThatOnlyItsDeclarationIsReported() {
        Kind ship = told.model(HEAD
                        + "traits: [dated]\nfields: {launched: {type: dat, about: When.}}\n"
                        + "show: {x: {follow: launched.y}}\ncard: [launched]\n")
                .kind("ship")
                .orElseThrow();
        told.decode(ship.fieldSet(), "title: T\nlaunched: [a, {b: c}]\n");

        assertThat(told.messages()).containsExactly("6:27 unknown type 'dat' [unknown-type]");
    }
}
