package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.plan.Route;

/**
 * Some files of the site that stands in an output, made anew while all others stay: what somebody waits for, ahead of the next site.
 *
 * <pre>{@code
 * Amendment amendment = output.amendment(Set.of("events/release.html"));
 * if (amendment.put(Part.PAGE, route, html)) {
 *     amendment.commit();
 * }
 * }</pre>
 *
 * <p>It goes by the journal as a whole site does, and leaves the manifest as it is: the same files are ours. By one thread.
 */
public final class Amendment {

    private static final String YESTERDAY = "the output is as it was; mend the cause and save again";

    private final Books books;
    private final Ground ground;
    private final Trouble trouble;
    private final Steps steps;
    private final Set<String> written = new TreeSet<>();

    private Amendment(Books books, Ground ground, Trouble trouble, Steps steps) {
        this.books = books;
        this.ground = ground;
        this.trouble = trouble;
        this.steps = steps;
    }

    /** {@code paths} are those that may be put, if they are ours. */
    static Amendment of(Books books, Set<String> paths, Trouble trouble, Steps steps) throws IOException {
        Manifest ours = Manifest.read(books.manifest(), paths);
        return new Amendment(books, new Ground(books.output(), ours, false), trouble, steps);
    }

    /** Puts a file in the place of the one that stands there; false when none of ours does, and only a whole build may write it. */
    public boolean put(Part part, Route route, byte[] bytes) {
        String path = route.output();
        try {
            if (!ground.isOurs(path) || ground.obstacle(path).isPresent()) {
                return false;
            }
            Content content = new Content.Bytes(bytes);
            if (!ground.holds(path, content)) {
                steps.before("stage " + path);
                Path staged = books.stage(part).resolve(path);
                Files.createDirectories(staged.getParent());
                content.writeTo(staged);
                written.add(path);
            }
            return true;
        } catch (IOException failure) {
            trouble.failure("cannot write '" + path + "'", failure, YESTERDAY);
            return false;
        }
    }

    /** Moves what was put into the site, and names the files that differ now; empty, and reported, when that could not be done. */
    public Optional<Set<String>> commit() {
        try {
            if (!written.isEmpty()) {
                Commit commit = new Commit(books, steps);
                commit.begin(new Journal(List.of(), List.of()));
                commit.finish();
            }
            return Optional.of(Set.copyOf(written));
        } catch (IOException failure) {
            trouble.failure("cannot move the new pages in", failure, "the next build finishes the work");
            return Optional.empty();
        }
    }
}
