package org.sourcebook.diagnostic;

import org.sourcebook.source.Location;
import org.sourcebook.source.Position;
import org.sourcebook.source.SourceFile;

/** Where a location begins and ends (exclusively), in 1-based lines and columns of code points. */
record Extent(Position start, Position end) {

    static Extent of(Location where) {
        SourceFile file = where.file();
        return new Extent(
                file.lines().position(where.span().start()),
                file.lines().position(where.span().end()));
    }

    boolean isOnOneLine() {
        return start.line() == end.line();
    }
}
