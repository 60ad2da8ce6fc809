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
        SearchIndex index = new SearchIndex(Language.of(edition.language()));
        edition.records().forEach(record -> index.add(reader.apply(record)));
        List<PlannedFile> files = new ArrayList<>();
        index.files().forEach((name, json) -> files.add(file(edition, name, json)));
        return files;
    }

    private static PlannedFile file(PlannedEdition edition, String name, String json) {
        return new PlannedFile.Computed(
                new Route(edition.folder(), FOLDER + name + ".js"),
                ORIGIN,
                () -> SearchIndex.script(name, json).getBytes(StandardCharsets.UTF_8));
    }
}
