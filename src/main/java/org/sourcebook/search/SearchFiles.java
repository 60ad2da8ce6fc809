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
 * new SearchFiles(records -> records.parallelStream().map(IndexedRecord::of).toList()).of(edition);
 * }</pre>
 *
 * <p>Each record is read once, in their order; reading does not depend on the other records, merging does.
 */
public final class SearchFiles implements EditionFiles {

    private static final String ORIGIN = "the search index";
    private static final String FOLDER = "search/";

    private final Function<List<PlannedRecord>, List<IndexedRecord>> reader;

    public SearchFiles() {
        this(records -> records.stream().map(IndexedRecord::of).toList());
    }

    /** {@code reader} gives for each what {@link IndexedRecord#of} does, perhaps on several threads or from an earlier time. */
    public SearchFiles(Function<List<PlannedRecord>, List<IndexedRecord>> reader) {
        this.reader = reader;
    }

    @Override
    public List<PlannedFile> of(PlannedEdition edition) {
        SearchIndex index = new SearchIndex(Language.of(edition.language()));
        reader.apply(edition.records()).forEach(index::add);
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
