package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.Location;

/** Every output by its path, and from what it is made; immutable. */
public final class RouteTable {

    static final Code DUPLICATE_OUTPUT = new Code("duplicate-output");

    private final Map<String, Claim> byPath;

    /** A route and the file that claims it. */
    public record Claim(Route route, Location origin) {}

    private RouteTable(Map<String, Claim> byPath) {
        this.byPath = byPath;
    }

    /** The table of some claims; two claims to one path, also by case or as file and folder, are reported. */
    public static RouteTable of(List<Claim> claims, Reporter reporter) {
        Map<String, Claim> byFolded = new TreeMap<>();
        List<Claim> kept = new ArrayList<>();
        for (Claim claim : claims) {
            Claim first = byFolded.putIfAbsent(claim.route().folded(), claim);
            if (first == null) {
                kept.add(claim);
            } else {
                report(first, claim, reporter);
            }
        }
        kept.forEach(claim -> checkFolders(claim, byFolded, reporter));
        Map<String, Claim> byPath = new TreeMap<>();
        kept.forEach(claim -> byPath.put(claim.route().output(), claim));
        return new RouteTable(byPath);
    }

    private static void checkFolders(Claim claim, Map<String, Claim> byFolded, Reporter reporter) {
        String folded = claim.route().folded();
        for (int at = folded.indexOf('/'); at >= 0; at = folded.indexOf('/', at + 1)) {
            Claim file = byFolded.get(folded.substring(0, at));
            if (file != null) {
                report(file, claim, reporter);
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

    /** The claim to a path below the output folder. */
    public Optional<Claim> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    /** All paths, sorted. */
    public Collection<String> paths() {
        return byPath.keySet();
    }
}
