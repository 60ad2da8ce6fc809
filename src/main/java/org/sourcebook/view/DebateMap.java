package org.sourcebook.view;

import java.util.List;
import java.util.StringJoiner;

/** A map of a debate: positions, arguments, and who really answered whom. */
final class DebateMap {

    private DebateMap() {}

    static Drawing of(List<Position> positions, int total, String title) {
        int drawn = positions.stream()
                .mapToInt(position -> position.arguments().size())
                .sum();
        if (drawn == 0) {
            return Drawing.NONE;
        }
        String cut = drawn == total
                ? ""
                : "Drawn are the first " + drawn + " of " + total + " arguments; the list has them all.";
        String reading =
                "A thick arrow answers an argument by name, a thin one the same line of argument. A dotted line without an"
                        + " arrow is no answer: this archive has set the two against each other.";
        String description = positions.size() + " positions with " + drawn + " arguments. The same follows as a list.";
        return new Frame("debate", "Map of the debate: " + title, description, List.of(cut, reading))
                .around(layout -> DebateSheet.of(positions, layout));
    }

    /** An argument to be read aloud. */
    static String sentence(Argument argument, List<String> marks) {
        StringJoiner sentence = new StringJoiner(" ");
        sentence.add(argument.mark() + ".").add(Texts.sentence(argument.text()));
        sentence.add(argument.holders().isEmpty() ? "Nobody is named." : Texts.sentence(argument.holders()));
        argument.replies()
                .forEach(reply -> sentence.add(Texts.sentence(reply.how().words(marks.get(reply.to())))));
        if (!argument.elsewhere().isEmpty()) {
            sentence.add(Texts.sentence(argument.elsewhere()));
        }
        return sentence.toString();
    }
}
