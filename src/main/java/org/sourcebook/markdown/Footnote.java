package org.sourcebook.markdown;

import java.util.List;

/** A footnote: its number from 1, the label the author gave it, its content, and how often it is referred to. */
public record Footnote(int number, String label, List<Piece> content, int uses) {

    public Footnote {
        content = List.copyOf(content);
    }
}
