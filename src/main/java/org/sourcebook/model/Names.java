package org.sourcebook.model;

/** What a reference is called when a value is put into words: its id, or the title an archive knows for it. */
@FunctionalInterface
public interface Names {

    /** References by their id, as they are written. */
    Names IDS = Value.Reference::written;

    String of(Value.Reference reference);
}
