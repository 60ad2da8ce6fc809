package org.sourcebook.diagnostic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sourcebook.json.Json;
import org.sourcebook.json.JsonStyle;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;

/**
 * Writes SARIF 2.1.0: one run with the rules that were broken, each with its explanation, and a result per diagnostic.
 *
 * <p>Paths are relative to {@code %SRCROOT%}, columns count code points, the edits of a diagnostic are one fix. Results
 * carry a fingerprint made of rule, path and line text, so that a host knows them again when lines move.
 */
final class SarifPrinter implements DiagnosticPrinter {

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/oasis-tcs/sarif-spec/main/sarif-2.1/schema/sarif-schema-2.1.0.json";

    private final String version;
    private final Explanations explanations;

    SarifPrinter(String version, Explanations explanations) {
        this.version = version;
        this.explanations = explanations;
    }

    @Override
    public void print(List<Diagnostic> diagnostics, Appendable out) throws IOException {
        List<Code> codes =
                List.copyOf(diagnostics.stream().map(Diagnostic::code).collect(Collectors.toCollection(TreeSet::new)));
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", object("driver", driver(codes)));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results(diagnostics, codes));
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        Json.write(log, JsonStyle.PRETTY, out);
    }

    private Map<String, Object> driver(List<Code> codes) {
        Map<String, Object> driver = object("name", "Sourcebook");
        driver.put("version", version);
        driver.put("rules", codes.stream().map(this::rule).toList());
        return driver;
    }

    private Map<String, Object> rule(Code code) {
        Map<String, Object> rule = object("id", code.id());
        explanations.title(code.id()).ifPresent(title -> rule.put("shortDescription", object("text", title)));
        explanations.of(code.id()).ifPresent(page -> {
            Map<String, Object> help = object("text", page);
            help.put("markdown", page);
            rule.put("help", help);
        });
        return rule;
    }

    private static List<Object> results(List<Diagnostic> diagnostics, List<Code> codes) {
        Fingerprints fingerprints = new Fingerprints();
        List<Object> results = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            results.add(result(diagnostic, codes.indexOf(diagnostic.code()), fingerprints.next(diagnostic)));
        }
        return results;
    }

    private static Map<String, Object> result(Diagnostic diagnostic, int rule, String fingerprint) {
        String hint = diagnostic.hint().isEmpty() ? "" : "\nhint: " + diagnostic.hint();
        Map<String, Object> result = object("ruleId", diagnostic.code().id());
        result.put("ruleIndex", rule);
        result.put("level", diagnostic.severity().word());
        result.put("message", object("text", diagnostic.message() + hint));
        result.put("locations", List.of(object("physicalLocation", place(diagnostic.where()))));
        if (!diagnostic.related().isEmpty()) {
            result.put(
                    "relatedLocations",
                    diagnostic.related().stream()
                            .map(where -> object("physicalLocation", place(where)))
                            .toList());
        }
        result.put("partialFingerprints", object("primaryLocationLineHash", fingerprint));
        if (!diagnostic.fixes().isEmpty()) {
            result.put("fixes", List.of(fix(diagnostic.fixes())));
        }
        return result;
    }

    private static Map<String, Object> fix(List<Edit> edits) {
        Map<SourceFile, List<Edit>> files = edits.stream()
                .collect(Collectors.groupingBy(edit -> edit.where().file(), LinkedHashMap::new, Collectors.toList()));
        List<Object> changes = new ArrayList<>();
        files.forEach((file, changed) -> {
            Map<String, Object> change = object("artifactLocation", artifact(file));
            change.put(
                    "replacements",
                    changed.stream().map(SarifPrinter::replacement).toList());
            changes.add(change);
        });
        return object("artifactChanges", changes);
    }

    private static Map<String, Object> replacement(Edit edit) {
        Map<String, Object> replacement = object("deletedRegion", region(edit.where()));
        replacement.put("insertedContent", object("text", edit.replacement()));
        return replacement;
    }

    private static Map<String, Object> place(Location where) {
        Map<String, Object> place = object("artifactLocation", artifact(where.file()));
        if (!where.file().text().isEmpty()) {
            place.put("region", region(where));
        }
        return place;
    }

    private static Map<String, Object> artifact(SourceFile file) {
        Map<String, Object> artifact = object("uri", UriPath.of(file.path()));
        artifact.put("uriBaseId", "%SRCROOT%");
        return artifact;
    }

    private static Map<String, Object> region(Location where) {
        Extent extent = Extent.of(where);
        Map<String, Object> region = object("startLine", extent.start().line());
        region.put("startColumn", extent.start().column());
        region.put("endLine", extent.end().line());
        region.put("endColumn", extent.end().column());
        return region;
    }

    private static Map<String, Object> object(String key, Object value) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(key, value);
        return object;
    }
}
