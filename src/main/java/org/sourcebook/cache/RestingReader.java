package org.sourcebook.cache;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Edit;
import org.sourcebook.diagnostic.Severity;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/** Reads what a {@link RestingWriter} wrote. */
final class RestingReader {

    private final ByteReader in;
    private final List<SourceFile> files = new ArrayList<>();

    RestingReader(ByteReader in) {
        this.in = in;
    }

    RestingSite resting() {
        return new RestingSite(in.digest(), holdings(), new HashSet<>(in.texts()), holdings(), said());
    }

    private Map<String, Holding> holdings() {
        int size = in.size();
        Map<String, Holding> holdings = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            holdings.put(in.text(), in.holding());
        }
        return holdings;
    }

    private Said said() {
        return new Said(
                in.many(this::diagnostic), leftOut(), leftOut(), in.size(), in.size(), in.size(), in.size(), in.size());
    }

    private List<Said.LeftOut> leftOut() {
        return in.many(() -> new Said.LeftOut(in.text(), in.text()));
    }

    private Diagnostic diagnostic() {
        return new Diagnostic(
                new Code(in.text()),
                Severity.valueOf(in.text()),
                location(),
                in.text(),
                in.text(),
                in.many(() -> new Edit(location(), in.text())),
                in.many(this::location));
    }

    private Location location() {
        int number = in.size();
        if (number == files.size()) {
            files.add(ByteReader.file(in.text(), in.text()));
        }
        return files.get(number).at(new Span(in.size(), in.size()));
    }
}
