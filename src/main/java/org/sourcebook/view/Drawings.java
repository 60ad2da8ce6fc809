package org.sourcebook.view;

import java.util.List;
import org.sourcebook.content.Entity;

/** Makes drawings of records for the pages of a site. Thread-safe. */
public final class Drawings {

    private final Network network = new Network();

    /** The records that have a date, in order of time; {@code title} says whose or what about. */
    public Drawing timeline(List<Entity> records, String title, Captions captions) {
        return Timeline.of(Happenings.of(records, captions), title);
    }

    /** The relations among some records. */
    public Drawing network(List<Entity> relations, String title, Captions captions) {
        return network.whole(new Ties(captions).of(relations), title);
    }

    /** A record amid its relations, {@code own}, and those {@code among} its neighbours. */
    public Drawing around(Entity centre, List<Entity> own, List<Entity> among, Captions captions) {
        Ties ties = new Ties(captions);
        return network.around(
                centre.id().toString(), ties.of(own), ties.of(among), "Relations of " + captions.title(centre));
    }

    /** The rival values of a record; nothing where there are no two to compare. */
    public Drawing figures(Entity entity, Captions captions) {
        return FigureChart.of(
                new Figures(entity, captions).all(), captions.title(entity), Standing.of(entity, captions));
    }

    /** The positions of a record that is debated. */
    public Drawing debate(Entity entity, Captions captions) {
        Positions positions = new Positions(entity, captions);
        List<Position> all = positions.all();
        return DebateMap.of(all, positions.total(), captions.title(entity));
    }
}
