package org.sourcebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ModelTextTest {

    private static final String SHIP = """
            kind: ship
            plural: ships
            route: ships/{id}.html
            label: {one: Ship, many: Ships}
            about: A vessel.
            traits: [dated]
            fields:
              launched: {type: date, required: true, about: When.}
              yard:     {type: ref-or-text, to: actor, reverse: ships, about: Where.}
              crew:     {type: list, of: berth, min: 1, about: Who.}
            show: {sisters: {follow: yard.ships, sort: -launched, limit: 5}}
            card: [launched]
            """;
    private static final String BERTH =
            "group: berth\nabout: A place aboard.\nidentified: true\nfields: {rank: {type: enum, values: [mate, cook], about: Rank.}}\n";

    @Test
    void aKindIsPrintedWithItsFieldsAndTheGroupsInThem() {
        Told told = new Told();
        Kind ship = told.model(SHIP, BERTH).kind("ship").orElseThrow();

        assertThat(told.all()).isEmpty();
        assertThat(ModelText.kind(ship)).isEqualTo("""
                ship: A vessel.

                  records  content/ships/ID.md or .yaml
                  route    ships/{id}.html
                  traits   dated
                  when     launched
                  card     launched
                  list     sisters: yard.ships, sorted by launched, last first, at most 5

                fields (* must be given)
                  title*       text                       What the page, a list or a search hit calls it.
                  summary      text                       One or two sentences for lists, previews and search engines.
                  launched*    date                       When.
                  yard         actor or text              Where. (from its other end: ships)
                  crew         list of berth, at least 1  Who.
                  tags         list of tag                Words that group records across kinds, in lower case.
                  updated      date                       When its content last changed in substance.
                  draft        boolean                    Left out of the site unless drafts are asked for.
                  aliases      list of text               Earlier addresses below the site's root (events/old-name.html), each kept as a redirect.
                  corrections  list of correction         What was wrong, since when it is right.

                berth: A place aboard.
                  id    id           Makes it addressable: RECORD#ID.
                  rank  mate | cook  Rank.

                correction: A mistake that was mended, told to the reader.
                  date*  date  When it was mended.
                  text*  text  What stood there, and what is right.
                """);
    }

    @Test
    void allKindsArePrintedALineEach() {
        assertThat(ModelText.kinds(new Told().model(SHIP, BERTH)).lines())
                .hasSize(13)
                .contains("ship       content/ships/       A vessel.");
    }
}
