package org.sourcebook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sourcebook.plan.EditionFiles;
import org.sourcebook.plan.PlannedEdition;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedRecord;
import org.sourcebook.plan.Route;

/**
 * The search index of an edition as files in its folder {@code search/}: {@code index.js}, and what that leads to.
 *
 * <pre>{@code
 * new SearchFiles().of(edition);
 * new SearchFiles(record -> kept.computeIfAbsent(record, IndexedRecord::of)).of(edition);
 * }</pre>
 *
 * <p>Each record is read once, in their order; reading does not depend on the other records, merging does.
 */
public final class SearchFiles implements EditionFiles {

    private static final String ORIGIN = "the search index";
    private static final String FOLDER = "search/";

    private final Function<PlannedRecord, IndexedRecord> reader;

    public SearchFiles() {
        this(IndexedRecord::of);
    }

    /** {@code reader} gives what {@link IndexedRecord#of} does, perhaps from an earlier time. */
    public SearchFiles(Function<PlannedRecord, IndexedRecord> reader) {
        this.reader = reader;
    }

    @Override
    public List<PlannedFile> of(PlannedEdition edition) {
        Language language = Language.of(edition.language());
        IndexBuilder builder = new IndexBuilder(language);
        Head head = new Head(language);
        RecordFiles shown = new RecordFiles();
        for (PlannedRecord record : edition.records()) {
            IndexedRecord read = reader.apply(record);
            builder.add(read);
            head.add(read);
            shown.add(read.shown());
        }
        Shards shards = Shards.of(builder);
        List<PlannedFile> files = new ArrayList<>();
        add(edition, "words", shards.words(), files);
        add(edition, "endings", shards.endings(), files);
        add(edition, "postings", shards.postings(), files);
        add(edition, "records", shown.files(), files);
        files.add(file(edition, "index", head.json(shards, shown)));
        return files;
    }

    private static void add(PlannedEdition edition, String name, List<String> shards, List<PlannedFile> files) {
        for (int i = 0; i < shards.size(); i++) {
            files.add(file(edition, name + "-" + i, shards.get(i)));
        }
    }

    /** A classic script that hands its data to the page's: the only kind of file a page from {@code file://} may read. */
    private static PlannedFile file(PlannedEdition edition, String name, String json) {
        return new PlannedFile.Computed(
                new Route(edition.folder(), FOLDER + name + ".js"),
                ORIGIN,
                () -> ("sourcebookSearch(\"" + name + "\"," + json + ");\n").getBytes(StandardCharsets.UTF_8));
    }
}
