package org.sourcebook.archive;

import org.sourcebook.model.Targets;
import org.sourcebook.model.Value;
import org.sourcebook.source.Span;

/** Reads the references authors write in running text: {@code ghostsec}, {@code event:release#aim}. */
public final class TextReference {

    private TextReference() {}

    /** The reference of a text such as {@code kind:id#part}; whatever does not fit ends up in its id and resolves to nothing. */
    public static Value.Reference of(String written, Targets targets, Span span) {
        int hash = written.indexOf('#');
        String name = (hash < 0 ? written : written.substring(0, hash)).strip();
        String fragment = hash < 0 ? "" : written.substring(hash + 1).strip();
        int colon = name.indexOf(':');
        String kind = colon < 0 ? "" : name.substring(0, colon);
        return new Value.Reference(kind, name.substring(colon + 1), fragment, targets, span);
    }
}
