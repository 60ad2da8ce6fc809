package org.sourcebook.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sorts of callout there are, those of GitHub: {@code > [!note] Title}. */
enum Callout {
    NOTE("note", "Note"),
    TIP("tip", "Tip"),
    IMPORTANT("important", "Important"),
    WARNING("warning", "Warning"),
    CAUTION("caution", "Caution");

    private final String word;
    private final String title;

    Callout(String word, String title) {
        this.word = word;
        this.title = title;
    }

    String word() {
        return word;
    }

    /** The title of one whose author gave none. */
    String title() {
        return title;
    }

    static Optional<Callout> named(String word) {
        return Stream.of(values()).filter(callout -> callout.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Stream.of(values()).map(Callout::word).toList();
    }
}
