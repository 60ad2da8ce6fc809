package org.sourcebook.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.source.Span;

/** The footnotes of one text: which are defined, and in what order they are first referred to. */
final class FootnoteBook {

    static final Code UNDEFINED = new Code("undefined-footnote");
    static final Code UNUSED = new Code("unused-footnote");
    static final Code DUPLICATE = new Code("duplicate-footnote");

    private final Problems problems;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<Note> used = new ArrayList<>();

    FootnoteBook(Problems problems) {
        this.problems = problems;
    }

    /** A footnote and how it has been referred to so far; its number is 0 until it has. */
    static final class Note {

        private final FootnoteNode node;
        private int number;
        private int uses;

        private Note(FootnoteNode node) {
            this.node = node;
        }

        FootnoteNode node() {
            return node;
        }

        int number() {
            return number;
        }

        int uses() {
            return uses;
        }
    }

    /** Takes a definition; the second of a label is reported and left out. */
    void define(FootnoteNode node) {
        Note before = notes.putIfAbsent(node.label(), new Note(node));
        if (before != null) {
            String message = "the footnote '" + node.label() + "' is defined twice";
            Span first = before.node().labelSpan();
            problems.clash(DUPLICATE, node.labelSpan(), first, message, "give one of the two another label");
        }
    }

    /** Counts a reference and answers its number; an undefined one is reported and answered by 0. */
    Piece.FootnoteReference refer(String label, Span where) {
        Note note = notes.get(label);
        if (note == null) {
            String hint = problems.meant(label, notes.keySet(), "write it at the end of the text: [^" + label + "]: …");
            problems.error(UNDEFINED, where, "there is no footnote '" + label + "'", hint);
            return new Piece.FootnoteReference(0, 0);
        }
        if (note.number == 0) {
            used.add(note);
            note.number = used.size();
        }
        return new Piece.FootnoteReference(note.number, ++note.uses);
    }

    /** The footnotes referred to so far, in the order of their numbers; it grows while footnotes are written. */
    List<Note> used() {
        return used;
    }

    /** Reports the footnotes that nothing refers to. */
    void reportUnused() {
        for (Note note : notes.values()) {
            if (note.number == 0) {
                String label = note.node().label();
                String hint = "write [^" + label + "] where it belongs, or leave it out";
                problems.error(UNUSED, note.node().labelSpan(), "nothing refers to the footnote '" + label + "'", hint);
            }
        }
    }
}
