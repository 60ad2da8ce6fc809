package org.sourcebook.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sourcebook.cache.Kept;
import org.sourcebook.cache.Stamp;
import org.sourcebook.content.EntityId;

/**
 * A question about one output, to be answered by a build: why it was made or left, and what it depends on.
 *
 * <pre>{@code
 * Inquiry inquiry = Inquiry.about("events/release.html");
 * Builds.of(options).next(progress, inquiry);
 * inquiry.answer();   // empty when there is no such output
 * }</pre>
 *
 * <p>The output is named by its path below the output folder. For one build, which hears of the output on one of its threads.
 */
public final class Inquiry {

    private final String path;
    private volatile Optional<Fate> fate = Optional.empty();
    private volatile List<String> answer = List.of();
    private volatile List<String> outputs = List.of();

    /** What became of the output: {@code reasons} are why it was made, none when it was left; {@code stood} is the file before. */
    private record Fate(
            String madeFrom,
            boolean left,
            List<String> reasons,
            Optional<Kept.Questions> asked,
            boolean remembered,
            Optional<Stamp> stood) {}

    private Inquiry(String path) {
        this.path = path;
    }

    /** Of a build that is asked nothing. */
    static Inquiry none() {
        return new Inquiry("");
    }

    public static Inquiry about(String path) {
        return new Inquiry(path);
    }

    boolean isAsked() {
        return !path.isEmpty();
    }

    boolean isAbout(String output) {
        return path.equals(output);
    }

    void left(String madeFrom, Kept.Questions asked, Optional<Stamp> stood) {
        fate = Optional.of(new Fate(madeFrom, true, List.of(), Optional.of(asked), true, stood));
    }

    void made(String madeFrom, List<String> reasons, Kept.Questions asked, boolean remembered, Optional<Stamp> stood) {
        fate = Optional.of(new Fate(madeFrom, false, reasons, Optional.of(asked), remembered, stood));
    }

    /** A file that is compared with what stands there at every build. */
    void compared(String madeFrom, Optional<Stamp> stood) {
        fate = Optional.of(new Fate(madeFrom, false, List.of(), Optional.empty(), false, stood));
    }

    /** Puts the answer into words when the build is over. */
    void conclude(
            Collection<String> all,
            Function<String, Optional<Stamp>> stands,
            boolean published,
            Function<EntityId, Optional<String>> files,
            UnaryOperator<String> redaction) {
        outputs = List.copyOf(all);
        answer = fate.map(each -> lines(each, stands.apply(path), published, files)).orElse(List.of()).stream()
                .map(redaction)
                .toList();
    }

    private List<String> lines(
            Fate known, Optional<Stamp> stands, boolean published, Function<EntityId, Optional<String>> files) {
        List<String> lines = new ArrayList<>(List.of(path + ", made from " + known.madeFrom()));
        lines.addAll(happened(known, published && known.stood().equals(stands)));
        if (!published) {
            lines.add("Nothing was published, so the file is as it was.");
        }
        known.asked().ifPresent(asked -> lines.addAll(new Dependence(asked, files).lines()));
        return lines;
    }

    private static List<String> happened(Fate known, boolean same) {
        if (known.left()) {
            return List.of("It was not made again: nothing it depends on has changed since it was made.");
        }
        String written = same ? ", and came out the same, so its file was left" : "";
        if (known.asked().isEmpty()) {
            return List.of("It is compared with what stands there at every build" + written + ".");
        }
        List<String> lines = new ArrayList<>();
        lines.add("It was made again" + written + ", because");
        known.reasons().forEach(reason -> lines.add("  " + reason));
        if (!known.remembered()) {
            lines.add("Something is wrong with it, which must be said each time: it is made at every build.");
        }
        return lines;
    }

    /** The answer in lines of text; empty when the site has no such output. */
    public Optional<List<String>> answer() {
        return Optional.of(answer).filter(lines -> !lines.isEmpty());
    }

    /** The paths of all outputs of the site. */
    public List<String> outputs() {
        return outputs;
    }
}
