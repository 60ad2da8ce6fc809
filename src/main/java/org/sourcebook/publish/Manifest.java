package org.sourcebook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sourcebook.plan.OutputName;

/**
 * The paths in an output that are ours.
 *
 * <p>Written one to a line, sorted by UTF-16 unit, so that the same site has the same manifest.
 */
final class Manifest {

    private static final String TITLE = "sourcebook manifest 1";

    static final Manifest EMPTY = new Manifest(List.of());

    private final SortedSet<String> paths;
    private final Map<String, String> byFold;

    Manifest(Collection<String> paths) {
        this.paths = new TreeSet<>(paths);
        this.byFold = new HashMap<>();
        this.paths.forEach(path -> byFold.put(OutputName.folded(path), path));
    }

    /** Reads a manifest; one that is not there names nothing. */
    static Manifest read(Path file) throws IOException {
        List<String> paths = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Ledger.read(file, TITLE)) {
                paths.add(Ledger.checked(file, line));
            }
        }
        return new Manifest(paths);
    }

    /** As far as it names any of these paths. */
    static Manifest read(Path file, Set<String> paths) throws IOException {
        List<String> named = Files.exists(file) ? Ledger.read(file, TITLE) : List.of();
        return new Manifest(named.stream().filter(paths::contains).toList());
    }

    String text() {
        return Ledger.text(TITLE, List.copyOf(paths));
    }

    SortedSet<String> paths() {
        return paths;
    }

    boolean names(String path) {
        return paths.contains(path);
    }

    /** The path of ours that a file system which ignores case would take for this one. */
    Optional<String> twin(String path) {
        return Optional.ofNullable(byFold.get(OutputName.folded(path)));
    }
}
