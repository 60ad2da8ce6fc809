package org.sourcebook.publish;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.plan.OutputName;
import org.sourcebook.source.Location;

/**
 * Which outputs were asked for, and by whom; finds those that cannot stand in one folder.
 *
 * <p>Two conflict when they are one path, when they differ only in case, when one is a file where the other needs a
 * folder, or when their folders differ only in case. Thread-safe; what is reported does not depend on who came first.
 */
final class Claims {

    static final Code DUPLICATE_OUTPUT = new Code("duplicate-output");

    private record Claim(String path, String origin) {

        static final Comparator<Claim> ORDER = Comparator.comparing(Claim::path).thenComparing(Claim::origin);
    }

    private final Map<String, Claim> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();
    private final List<Claim> refused = new ArrayList<>();

    /** Takes a path for an origin; false when it conflicts with one taken before. */
    synchronized boolean add(String path, String origin) {
        Claim claim = new Claim(path, origin);
        String folded = OutputName.folded(path);
        List<String> above = foldersOf(path);
        if (folders.containsKey(folded)
                || files.containsKey(folded)
                || above.stream().anyMatch(this::isTaken)) {
            refused.add(claim);
            return false;
        }
        files.put(folded, claim);
        above.forEach(folder -> folders.putIfAbsent(OutputName.folded(folder), folder));
        return true;
    }

    private boolean isTaken(String folder) {
        String folded = OutputName.folded(folder);
        return files.containsKey(folded)
                || !folders.getOrDefault(folded, folder).equals(folder);
    }

    private static List<String> foldersOf(String path) {
        List<String> folders = new ArrayList<>();
        for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
            folders.add(path.substring(0, at));
        }
        return folders;
    }

    /** The paths taken, sorted. */
    synchronized Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        files.values().forEach(claim -> paths.add(claim.path()));
        return paths;
    }

    /** Whether a path that is ours no longer has to go before the claimed ones come, not after. */
    synchronized boolean isInTheWay(String stale) {
        if (files.containsKey(OutputName.folded(stale)) || folders.containsKey(OutputName.folded(stale))) {
            return true;
        }
        return foldersOf(stale).stream().anyMatch(this::isTaken);
    }

    /** Every conflict, once for each origin but the first of a place. */
    synchronized List<Diagnostic> conflicts() {
        if (refused.isEmpty()) {
            return List.of();
        }
        List<Claim> all = new ArrayList<>(refused);
        all.addAll(files.values());
        Collections.sort(all, Claim.ORDER);
        return new Conflicts().among(all);
    }

    /** Goes through all claims in their order, the accidental order of their coming forgotten. */
    private static final class Conflicts {

        private final Map<String, Claim> files = new TreeMap<>();
        private final Map<String, Claim> folders = new TreeMap<>();
        private final List<Diagnostic> found = new ArrayList<>();

        List<Diagnostic> among(List<Claim> claims) {
            for (Claim claim : claims) {
                before(claim).ifPresent(other -> found.add(conflict(claim, other)));
                files.putIfAbsent(OutputName.folded(claim.path()), claim);
                foldersOf(claim.path()).forEach(folder -> folders.putIfAbsent(OutputName.folded(folder), claim));
            }
            return found;
        }

        private Optional<Claim> before(Claim claim) {
            String folded = OutputName.folded(claim.path());
            if (files.containsKey(folded)) {
                return Optional.of(files.get(folded));
            }
            if (folders.containsKey(folded)) {
                return Optional.of(folders.get(folded));
            }
            return foldersOf(claim.path()).stream()
                    .flatMap(folder -> above(folder).stream())
                    .findFirst();
        }

        private Optional<Claim> above(String folder) {
            String folded = OutputName.folded(folder);
            Claim file = files.get(folded);
            if (file != null) {
                return Optional.of(file);
            }
            return Optional.ofNullable(folders.get(folded))
                    .filter(other -> !other.path().startsWith(folder + "/"));
        }
    }

    private static Diagnostic conflict(Claim claim, Claim other) {
        Location here = Location.ofPath(claim.origin());
        Location there = Location.ofPath(other.origin());
        return Diagnostic.error(DUPLICATE_OUTPUT, here, message(claim, other))
                .withHint("give one of the two another id, route or alias")
                .alsoAt(there);
    }

    private static String message(Claim claim, Claim other) {
        if (claim.path().equals(other.path())) {
            return "'" + claim.path() + "' is also written by " + other.origin();
        }
        String clash = "'" + claim.path() + "' and '" + other.path() + "', written by " + other.origin() + ", ";
        boolean nested =
                claim.path().startsWith(other.path() + "/") || other.path().startsWith(claim.path() + "/");
        return clash
                + (nested ? "make one name a file and a folder" : "differ only in case, which many systems ignore");
    }
}
