package org.sourcebook.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.json.Json;

/**
 * The file every search begins with: the rules for words, what each record is filtered by, and which file holds what.
 *
 * <p>Its {@code version} changes with anything in the index. Scripts are fetched with it, so that a cache never mixes two builds.
 */
final class Head {

    private static final int VERSION_LENGTH = 12;

    private final Language language;
    private final Choices<SearchRecord.KindName> kinds = new Choices<>();
    private final Choices<SearchRecord.Label> standings = new Choices<>();
    private final Choices<List<Long>> decades = new Choices<>();
    private final MessageDigest digest;
    private int records;

    Head(Language language) {
        this.language = language;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    void add(SearchRecord record) {
        records++;
        kinds.add(List.of(record.kind()));
        standings.add(record.standing().stream().toList());
        decades.add(record.date().map(Edtf::decades).filter(all -> !all.isEmpty()).stream()
                .toList());
        update(Json.embedded(RecordData.of(record)));
    }

    private void update(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The finished file as JSON. */
    String json(Shards shards) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("records", records);
        head.put("together", RecordData.TOGETHER);
        head.put("english", language.english());
        head.put("littleWords", language.littleWords());
        head.put("token", Alphabet.SHARED.token());
        head.put("letters", Alphabet.SHARED.letters());
        head.put("kinds", kinds.values().stream().map(Head::kind).toList());
        head.put("kindOf", kinds.packed());
        head.put("standings", standings.values().stream().map(Head::label).toList());
        head.put("standingOf", standings.packed());
        head.put("decades", new ArrayList<>(decades.values()));
        head.put("decadesOf", decades.packed());
        head.put("words", shards.firstWords());
        head.put("endings", shards.firstEndings());
        head.put("postings", packed(shards.firstTerms()));
        shards.words().forEach(this::update);
        shards.postings().forEach(this::update);
        update(Json.embedded(head));
        head.put("version", HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH));
        return Json.embedded(head);
    }

    private static List<String> kind(SearchRecord.KindName kind) {
        return List.of(kind.name(), kind.one(), kind.many());
    }

    private static List<String> label(SearchRecord.Label label) {
        return List.of(label.name(), label.words());
    }

    private static String packed(List<Integer> firstTerms) {
        Packed packed = new Packed();
        int before = 0;
        for (int first : firstTerms) {
            packed.add(first - before);
            before = first;
        }
        return packed.toString();
    }
}
