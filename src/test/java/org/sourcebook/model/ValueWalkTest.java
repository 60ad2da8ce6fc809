package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueWalkTest {

    private static final String DEBATE = """
            title: Does it work?
            why_it_matters: Much.
            positions:
              - id: "yes"
                label: It does
                arguments:
                  - id: fewer
                    text: "Fewer *accounts*."
                    held_by: [brookings, {who: A spokesman, as: reports}]
                    evidence:
                      - study-2015
                      - {source: nyt-2015, stance: contradicts, relays: study-2015, locator: p. 3, quote: Words.}
              - label: It does not
                arguments:
                  - text: They return.
                    answers: [{argument: "#fewer", how: by-name}]
                    evidence: [vice-2015]
            """;

    private final Told told = new Told();
    private final Kind kind = told.model().kind("question").orElseThrow();
    private final ValueWalk walk = walk();

    private ValueWalk walk() {
        Map<String, Value> values = told.decode(kind.fieldSet(), DEBATE);
        assertThat(told.all()).isEmpty();
        return ValueWalk.of(kind.fields(), values);
    }

    @Test
    void everyReferenceIsFoundWithItsWayItsEdgeAndItsAnchor() {
        assertThat(walk.references())
                .extracting(
                        use -> use.path().toString(),
                        use -> use.reference().written(),
                        ReferenceUse::reverse,
                        ReferenceUse::anchor,
                        ReferenceUse::mayBeText)
                .containsExactly(
                        tuple("positions[1].arguments[1].held_by[1].who", "brookings", "arguments", "fewer", true),
                        tuple(
                                "positions[1].arguments[1].evidence[1].source",
                                "study-2015",
                                "arguments",
                                "fewer",
                                false),
                        tuple("positions[1].arguments[1].evidence[2].source", "nyt-2015", "arguments", "fewer", false),
                        tuple("positions[1].arguments[1].evidence[2].relays", "study-2015", "", "fewer", true),
                        tuple("positions[2].arguments[1].answers[1].argument", "#fewer", "answered_by", "", false),
                        tuple("positions[2].arguments[1].evidence[1].source", "vice-2015", "arguments", "", false));
    }

    @Test
    void citationsAreKnownByWhatTheyReferTo() {
        assertThat(walk.citations())
                .extracting(
                        use -> use.path().toString(),
                        use -> use.cited().id(),
                        CitationUse::stance,
                        CitationUse::locator,
                        CitationUse::quote,
                        use -> use.relays().isPresent())
                .containsExactly(
                        tuple("positions[1].arguments[1].evidence[1]", "study-2015", "", "", "", false),
                        tuple(
                                "positions[1].arguments[1].evidence[2]",
                                "nyt-2015",
                                "contradicts",
                                "p. 3",
                                "Words.",
                                true),
                        tuple("positions[2].arguments[1].evidence[1]", "vice-2015", "", "", "", false));
    }

    @Test
    void identifiedGroupsAreFoundAtAnyDepth() {
        assertThat(walk.identified())
                .extracting(
                        use -> use.path().toString(),
                        IdentifiedUse::id,
                        use -> use.type().word())
                .containsExactly(
                        tuple("positions[1]", "yes", "position"),
                        tuple("positions[1].arguments[1]", "fewer", "argument"));
    }

    @Test
    void proseIsFoundWithItsWay() {
        assertThat(walk.prose())
                .extracting(use -> use.path().toString())
                .containsExactly("positions[1].arguments[1].text", "positions[2].arguments[1].text");
    }

    @Test
    void aPathCanBeSaidWithoutItsNumbers() {
        assertThat(walk.prose().get(0).path().fields()).isEqualTo("positions.arguments.text");
        assertThat(walk.prose().get(0).path().start()).isEqualTo("positions");
    }

    @Test
    void mediaAreFound() {
        Told other = new Told();
        Kind ship = other.model("kind: ship\nplural: ships\nlabel: {one: Ship, many: Ships}\nabout: A vessel.\n"
                        + "fields: {plans: {type: list, of: image, about: Plans.}}\n")
                .kind("ship")
                .orElseThrow();
        Map<String, Value> values =
                other.decode(ship.fieldSet(), "title: T\nplans: [{src: a.png, alt: A}, {src: b.png, alt: B}]\n");

        assertThat(ValueWalk.of(ship.fields(), values).media())
                .extracting(place -> place.path() + " " + ((Value.Media) place.value()).path())
                .containsExactly("plans[1] a.png", "plans[2] b.png");
    }

    @Test
    void aKindKnowsItsEdgesBeforeThereIsARecord() {
        assertThat(kind.edges())
                .extracting(edge -> String.join(".", edge.path()), DeclaredEdge::reverse)
                .containsExactly(
                        tuple("positions.arguments.held_by.who", "arguments"),
                        tuple("positions.arguments.answers.argument", "answered_by"),
                        tuple("positions.arguments.evidence.source", "arguments"),
                        tuple("positions.arguments.evidence.relays", ""));
    }
}
