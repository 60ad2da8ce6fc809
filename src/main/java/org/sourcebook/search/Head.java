package org.sourcebook.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.json.Json;

/**
 * The file every search begins with: the rules for words, what each record is filtered by, and which file holds what.
 *
 * <p>Its {@code version} changes with anything in the index. Scripts are fetched with it, so that a cache never mixes two builds.
 */
final class Head {

    private final Language language;
    private final Choices<List<String>> kinds = new Choices<>();
    private final Choices<List<String>> standings = new Choices<>();
    private final Choices<List<Long>> decades = new Choices<>();
    private int records;

    Head(Language language) {
        this.language = language;
    }

    void add(IndexedRecord record) {
        records++;
        kinds.add(record.kind());
        standings.add(record.standing());
        decades.add(record.decades());
    }

    /** The finished file as JSON. */
    String json(Shards shards, RecordFiles shown) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("records", records);
        head.put("english", language.english());
        head.put("littleWords", language.littleWords());
        head.put("token", Alphabet.SHARED.token());
        head.put("letters", Alphabet.SHARED.letters());
        head.put("kinds", new ArrayList<>(kinds.values()));
        head.put("kindOf", kinds.packed());
        head.put("standings", new ArrayList<>(standings.values()));
        head.put("standingOf", standings.packed());
        head.put("decades", new ArrayList<>(decades.values()));
        head.put("decadesOf", decades.packed());
        head.put("words", shards.firstWords());
        head.put("endings", shards.firstEndings());
        head.put("postings", packed(shards.firstTerms()));
        head.put("shown", packed(shown.firsts()));
        head.put("version", version(shards, shown, Json.embedded(head)));
        return Json.embedded(head);
    }

    private static String version(Shards shards, RecordFiles shown, String head) {
        Fingerprint all = new Fingerprint();
        shards.words().forEach(all::add);
        shards.postings().forEach(all::add);
        shown.files().forEach(all::add);
        return all.add(head).toString();
    }

    private static String packed(List<Integer> firsts) {
        Packed packed = new Packed();
        int before = 0;
        for (int first : firsts) {
            packed.add(first - before);
            before = first;
        }
        return packed.toString();
    }
}
