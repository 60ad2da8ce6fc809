package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.ReadLog;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;

/** Every output by its path, and from what it is made; immutable. */
public final class RouteTable {

    static final Code DUPLICATE_OUTPUT = new Code("duplicate-output");
    static final Code INVALID_OUTPUT_NAME = new Code("invalid-output-name");

    private final Map<String, Claim> byPath;
    private final ReadLog log;

    /** A route and the file that claims it. */
    public record Claim(Route route, Location origin) {}

    private RouteTable(Map<String, Claim> byPath, ReadLog log) {
        this.byPath = byPath;
        this.log = log;
    }

    /**
     * The table of some claims; a path that not every system can hold, and two claims that cannot stand in one folder, are
     * reported: one path, paths that differ only in case, a file where another needs a folder.
     */
    public static RouteTable of(List<Claim> claims, Reporter reporter) {
        Map<String, Claim> files = new HashMap<>();
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            checkName(claim, reporter);
            Claim first = files.putIfAbsent(OutputName.folded(claim.route().output()), claim);
            if (first == null) {
                kept.add(claim);
            } else {
                report(first, claim, reporter);
            }
        }
        checkFolders(kept, files, reporter);
        Map<String, Claim> byPath = new LinkedHashMap<>();
        kept.sort(Comparator.comparing(claim -> claim.route().output()));
        kept.forEach(claim -> byPath.put(claim.route().output(), claim));
        return new RouteTable(byPath, new ReadLog());
    }

    private static void checkName(Claim claim, Reporter reporter) {
        String path = claim.route().output();
        String origin = claim.origin().file().path();
        OutputName.fault(path).ifPresent(fault -> reporter.report(invalid(path, fault, origin)));
    }

    /** What is said of an output whose path has a fault. */
    public static Diagnostic invalid(String path, String fault, String origin) {
        return Diagnostic.error(INVALID_OUTPUT_NAME, Location.ofPath(origin), "the output path '" + path + "' " + fault)
                .withHint("rename the file, or give it another route");
    }

    /** No folder of an output may be an output itself, nor differ only in case from the folder of another. */
    private static void checkFolders(List<Claim> claims, Map<String, Claim> files, Reporter reporter) {
        Map<String, Claim> folders = new HashMap<>();
        for (Claim claim : claims) {
            String path = claim.route().output();
            for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
                String folder = path.substring(0, at + 1);
                String folded = OutputName.folded(folder);
                Claim first = folders.putIfAbsent(folded, claim);
                Claim file = files.get(folded.substring(0, at));
                if (file != null) {
                    report(file, claim, reporter);
                } else if (first != null && !first.route().output().startsWith(folder)) {
                    report(first, claim, reporter);
                    break;
                }
            }
        }
    }

    private static void report(Claim first, Claim second, Reporter reporter) {
        String message = first.route().equals(second.route())
                ? "two outputs go to " + second.route()
                : "the outputs " + first.route() + " and " + second.route() + " cannot both be written everywhere";
        reporter.report(Diagnostic.error(DUPLICATE_OUTPUT, second.origin(), message)
                .withHint("the other one comes from " + first.origin().file().path() + "; rename one of them")
                .alsoAt(first.origin()));
    }

    /** The same table; what computations ask of it is noted. */
    RouteTable noting(ReadLog into) {
        return new RouteTable(byPath, into);
    }

    /** The claim to a path below the output folder. */
    public Optional<Claim> at(String path) {
        log.output(path);
        return Optional.ofNullable(byPath.get(path));
    }

    public boolean has(String path) {
        log.output(path);
        return byPath.containsKey(path);
    }

    /** All paths, sorted. */
    public Collection<String> paths() {
        log.everything();
        return byPath.keySet();
    }
}
