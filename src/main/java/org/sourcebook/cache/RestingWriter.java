package org.sourcebook.cache;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;

/** Writes what is known of a site at rest. */
final class RestingWriter {

    private final ByteWriter out;
    private final Map<SourceFile, Integer> files = new HashMap<>();

    RestingWriter(ByteWriter out) {
        this.out = out;
    }

    void resting(RestingSite resting) {
        out.digest(resting.program());
        holdings(resting.inputs());
        out.texts(resting.notes());
        holdings(resting.outputs());
        said(resting.said());
    }

    private void holdings(Map<String, Holding> holdings) {
        out.many(holdings.entrySet(), each -> {
            out.text(each.getKey());
            out.holding(each.getValue());
        });
    }

    private void said(Said said) {
        out.many(said.diagnostics(), this::diagnostic);
        leftOut(said.excluded());
        leftOut(said.omitted());
        out.number(said.found());
        out.number(said.records());
        out.number(said.pages());
        out.number(said.outputs());
        out.number(said.files());
    }

    private void leftOut(Collection<Said.LeftOut> all) {
        out.many(all, each -> {
            out.text(each.path());
            out.text(each.reason());
        });
    }

    private void diagnostic(Diagnostic diagnostic) {
        out.text(diagnostic.code().id());
        out.text(diagnostic.severity().name());
        location(diagnostic.where());
        out.text(diagnostic.message());
        out.text(diagnostic.hint());
        out.many(diagnostic.fixes(), this::edit);
        out.many(diagnostic.related(), this::location);
    }

    private void edit(Edit edit) {
        location(edit.where());
        out.text(edit.replacement());
    }

    /** A file's text stands with its first place, so that its lines can be shown without reading it again. */
    private void location(Location location) {
        SourceFile file = location.file();
        Integer known = files.putIfAbsent(file, files.size());
        out.number(known == null ? files.size() - 1 : known);
        if (known == null) {
            out.text(file.path());
            out.text(file.text());
        }
        out.number(location.span().start());
        out.number(location.span().end());
    }
}
