package org.sourcebook.model;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;

/**
 * Checks the names that edges have from their other end.
 *
 * <p>On the kind they lead to they stand beside its fields, so that {@code follow} can name either: they must not be one of
 * them. Two kinds that give their edges to a third one name would mix their records in one list, unless they share the
 * group that declares it.
 */
record ReverseNames(Model model, Reporter reporter) {

    static final Code CLASHING_REVERSE = new Code("clashing-reverse");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private record Use(Kind from, DeclaredEdge edge) {}

    void check() {
        Map<String, Use> first = new TreeMap<>();
        for (Kind kind : model.kinds()) {
            for (DeclaredEdge edge : kind.edges()) {
                if (!edge.reverse().isEmpty()) {
                    check(new Use(kind, edge), first);
                }
            }
        }
    }

    private void check(Use use, Map<String, Use> first) {
        if (!NAME.matcher(use.edge().reverse()).matches()) {
            report(
                    ModelFileReader.INVALID_NAME,
                    use,
                    "'" + use.edge().reverse() + "' is no name for an edge",
                    "write lower-case letters, digits and underscores: ships_built");
            return;
        }
        for (Kind target : model.accepted(use.edge().targets())) {
            if (target.field(use.edge().reverse()).isPresent()) {
                String message = "'" + target.name() + "' has a field '"
                        + use.edge().reverse() + "', so no edge to it can be called that";
                report(CLASHING_REVERSE, use, message, "choose another name for reverse");
                return;
            }
            Use earlier = first.putIfAbsent(target.name() + " " + use.edge().reverse(), use);
            if (earlier != null && !alike(earlier, use)) {
                report(CLASHING_REVERSE, use, clash(earlier, use, target), "choose another name for reverse");
                return;
            }
        }
    }

    /** Several fields of one kind may share a name, and so may kinds that share the group it stands in. */
    private static boolean alike(Use one, Use other) {
        return one.from().equals(other.from())
                || one.edge().field().declaredAt().equals(other.edge().field().declaredAt());
    }

    private static String clash(Use earlier, Use later, Kind target) {
        return "edges from '" + earlier.from().name() + "' and from '"
                + later.from().name() + "' to '" + target.name() + "' are both called '"
                + later.edge().reverse() + "'";
    }

    private void report(Code code, Use use, String message, String hint) {
        reporter.report(
                Diagnostic.error(code, use.edge().field().declaredAt(), message).withHint(hint));
    }
}
