package org.sourcebook.cache;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** The memory of a build whose outputs stand in a folder at a time, having been moved in at an earlier one. */
    public Memory memory(Digest ground, Situation.Source answers, Path output, long movedIn, long now) {
        Map<String, Kept> outputs = new TreeMap<>(same);
        made.forEach((path, each) -> Holding.written(output.resolve(path), each.sum(), movedIn, now)
                .ifPresent(there -> outputs.put(path, each.kept(there))));
        return new Memory(ground, Situation.of(answers, outputs.values()), outputs);
    }
}
