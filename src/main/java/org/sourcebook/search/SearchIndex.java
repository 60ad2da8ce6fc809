package org.sourcebook.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A search index while records are added to it, one after the other, and then its files by their names. */
final class SearchIndex {

    private final IndexBuilder builder;
    private final Head head;
    private final RecordFiles shown = new RecordFiles();

    SearchIndex(Language language) {
        this.builder = new IndexBuilder(language);
        this.head = new Head(language);
    }

    void add(IndexedRecord record) {
        builder.add(record);
        head.add(record);
        shown.add(record.shown());
    }

    /** The files as JSON: {@code words-0}, {@code endings-0}, {@code postings-0}, {@code records-0}, …, {@code index}. */
    Map<String, String> files() {
        Shards shards = Shards.of(builder);
        Map<String, String> files = new LinkedHashMap<>();
        number("words", shards.words(), files);
        number("endings", shards.endings(), files);
        number("postings", shards.postings(), files);
        number("records", shown.files(), files);
        files.put("index", head.json(shards, shown));
        return files;
    }

    private static void number(String name, List<String> shards, Map<String, String> files) {
        for (int i = 0; i < shards.size(); i++) {
            files.put(name + "-" + i, shards.get(i));
        }
    }

    /** A classic script that hands its data to the page's: the only kind of file a page from {@code file://} may read. */
    static String script(String name, String json) {
        return "sourcebookSearch(\"" + name + "\"," + json + ");\n";
    }
}
