package org.sourcebook.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Networks of sourced relations. Thread-safe. */
final class Network {

    /** More make a drawing that nobody reads. */
    static final int MOST = 120;
    /** The same for the surroundings of one record. */
    static final int MOST_AROUND = 24;

    /** So many fit into a column of text. */
    private static final int MOST_IN_COLUMN = 16;

    private static final int WIDEST = 1088;
    private static final String READING = "An arrow is a relation that a source reports, and leads to its page."
            + " Broken lines are disputed or denied, dotted ones refuted, long dashes unverified.";

    private final Layouts layouts = new Layouts();

    Drawing whole(List<Tie> ties, String title) {
        List<Tie> drawn = busiest(ties);
        String cut = drawn.size() == ties.size()
                ? ""
                : "Drawn are " + drawn.size() + " of " + ties.size()
                        + " relations, those of whoever has the most; the list has them all.";
        int width = drawn.size() > MOST_IN_COLUMN ? WIDEST : Layout.WIDE.width();
        return drawing(drawn, "", width, title, cut);
    }

    /** One record with its relations, and where there is room those among its neighbours. */
    Drawing around(String centre, List<Tie> own, List<Tie> among, String title) {
        List<Tie> drawn = new ArrayList<>(own.size() > MOST_AROUND ? own.subList(0, MOST_AROUND) : own);
        if (own.size() + among.size() <= MOST_AROUND) {
            drawn.addAll(among);
        }
        String cut = own.size() <= MOST_AROUND
                ? ""
                : "Drawn are " + MOST_AROUND + " of " + own.size() + " relations; the list has them all.";
        return drawing(drawn, centre, Layout.WIDE.width(), title, cut);
    }

    private Drawing drawing(List<Tie> ties, String centre, int width, String title, String cut) {
        if (ties.isEmpty()) {
            return Drawing.NONE;
        }
        Set<String> actors = new HashSet<>();
        ties.forEach(tie -> actors.addAll(List.of(tie.from().key(), tie.to().key())));
        String description =
                ties.size() + " relations that join " + actors.size() + " names. The same follows as a list.";
        return new Frame("network", title, description, List.of(cut, READING)).around(layout -> switch (layout) {
            case WIDE -> NetworkSheet.of(ties, width, layouts);
            case NARROW -> BranchSheet.of(ties, centre, layout.width());
        });
    }

    /** The relations of the one in the middle, or all where nobody is. */
    private static List<Tie> own(List<Tie> ties, String centre) {
        return ties.stream()
                .filter(tie -> centre.isEmpty()
                        || tie.from().key().equals(centre)
                        || tie.to().key().equals(centre))
                .toList();
    }

    /** As many as can be drawn: first those of the two with the most relations. */
    private static List<Tie> busiest(List<Tie> ties) {
        if (ties.size() <= MOST) {
            return ties;
        }
        Map<String, Integer> degrees = new HashMap<>();
        for (Tie tie : ties) {
            degrees.merge(tie.from().key(), 1, Integer::sum);
            degrees.merge(tie.to().key(), 1, Integer::sum);
        }
        Set<Tie> kept = new HashSet<>(ties.stream()
                .sorted((left, right) -> Integer.compare(weight(right, degrees), weight(left, degrees)))
                .limit(MOST)
                .toList());
        return ties.stream().filter(kept::contains).toList();
    }

    private static int weight(Tie tie, Map<String, Integer> degrees) {
        return degrees.get(tie.from().key()) + degrees.get(tie.to().key());
    }
}
