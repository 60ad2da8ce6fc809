package org.sourcebook.source;

/** A place as people say it: 1-based line, 1-based column in code points. */
public record Position(int line, int column) {

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
