package org.sourcebook.search;

import java.util.List;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;

/**
 * A record as it is searched and as a hit shows it.
 *
 * <p>{@code texts} is what it is found by, each text with its weight; {@code passages} what of it a hit may quote.
 * {@code standing} is the editors' word, as it is written and as readers are shown it.
 */
record SearchRecord(
        String title,
        String href,
        Label kind,
        Optional<Edtf> date,
        Optional<Label> standing,
        String speaker,
        List<Text> texts,
        List<Passage> passages) {

    /** A word of the model and what readers are shown for it. */
    record Label(String name, String words) {}

    /** A text by which a record is found. */
    record Text(Weight weight, String text) {}

    SearchRecord {
        texts = List.copyOf(texts);
        passages = List.copyOf(passages);
    }
}
