package org.sourcebook.search;

import java.util.List;
import java.util.Optional;
import org.sourcebook.edtf.Edtf;

/**
 * A record as it is searched and as a hit shows it.
 *
 * <p>{@code texts} is what it is found by, each text with its weight; {@code passages} what of it a hit may quote,
 * {@code names} what else it is called; {@code hasLead} says that the first passage sums the record up.
 * {@code standing} is the editors' word, as it is written and as readers are shown it; {@code notice} tells that it rests on
 * a source that was taken back.
 */
record SearchRecord(
        String title,
        String href,
        KindName kind,
        Optional<Edtf> date,
        Optional<Label> standing,
        String speaker,
        String notice,
        List<String> names,
        List<Text> texts,
        List<Passage> passages,
        boolean hasLead) {

    /** A kind, and what readers are shown for one and for many. */
    record KindName(String name, String one, String many) {}

    /** A word of the model and what readers are shown for it. */
    record Label(String name, String words) {}

    /** A text by which a record is found. */
    record Text(Weight weight, String text) {}

    SearchRecord {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
        passages = List.copyOf(passages);
    }
}
