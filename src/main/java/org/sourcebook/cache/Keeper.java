package org.sourcebook.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sourcebook.archive.Reads;
import org.sourcebook.audit.AuditedPage;
import org.sourcebook.source.Digest;

/** Collects what a build leaves for the next. Outputs may come from any thread. */
public final class Keeper {

    private final Map<String, Kept> same = new ConcurrentHashMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    private record Made(
            Digest parameters, Kept.Questions questions, List<AuditedPage.Anchor> wanted, List<String> ids, Sum sum) {

        Kept kept(Holding holding) {
            return new Kept(parameters, questions, wanted, ids, holding);
        }
    }

    /** An output that was left as it is. */
    public void left(String path, Kept kept) {
        same.put(path, kept);
    }

    /** An output that was left and of which something is to be said after all. */
    public void forget(String path) {
        same.remove(path);
    }

    /** A page that was made, of which nothing was said. */
    public void page(
            String path,
            Digest parameters,
            Reads asked,
            Set<String> templates,
            List<AuditedPage.Anchor> wanted,
            List<String> ids,
            Sum sum) {
        made.put(path, new Made(parameters, Kept.Questions.of(asked, templates), wanted, ids, sum));
    }

    /** Another output that was made, of which nothing was said. */
    public void file(String path, Digest parameters, Reads asked, Sum sum) {
        made.put(path, new Made(parameters, Kept.Questions.of(asked, Set.of()), List.of(), List.of(), sum));
    }

    /** A file that was made, as it was found in the output. */
    public record Found(String path, Kept kept) {}

    /** The paths of all that was made. */
    public List<String> made() {
        return List.copyOf(made.keySet());
    }

    /**
     * Looks for a file that was made in the folder where it stands at a time, having been moved in at an earlier one; empty when something
     * else stands there by now.
     */
    public Optional<Found> find(String path, Path output, long movedIn, long now) {
        Made each = made.get(path);
        return Holding.written(output.resolve(path), each.sum(), movedIn, now)
                .map(there -> new Found(path, each.kept(there)));
    }

    /** The memory of a build that made what was found of it. */
    public Memory memory(Digest ground, Situation.Source answers, List<Optional<Found>> found) {
        Map<String, Kept> outputs = new TreeMap<>(same);
        found.forEach(file -> file.ifPresent(each -> outputs.put(each.path(), each.kept())));
        return new Memory(ground, Situation.of(answers, outputs.values()), outputs);
    }
}
