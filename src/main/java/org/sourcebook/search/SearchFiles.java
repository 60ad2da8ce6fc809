package org.sourcebook.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.sourcebook.plan.EditionFiles;
import org.sourcebook.plan.PlannedEdition;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.plan.PlannedRecord;
import org.sourcebook.plan.Route;

/**
 * The search index of an edition as files in its folder {@code search/}: {@code index.js}, and what that leads to.
 *
 * <p>All records are read once, one after the other, to count their words; what hits show of them is read again when their
 * files are written, so that no text is held in between.
 */
public final class SearchFiles implements EditionFiles {

    private static final String ORIGIN = "the search index";
    private static final String FOLDER = "search/";

    @Override
    public List<PlannedFile> of(PlannedEdition edition) {
        Language language = Language.of(edition.language());
        IndexBuilder builder = new IndexBuilder(language);
        Head head = new Head(language);
        for (PlannedRecord record : edition.records()) {
            SearchRecord read = RecordText.of(record);
            builder.add(read);
            head.add(read);
        }
        Shards shards = Shards.of(builder);
        List<PlannedFile> files = new ArrayList<>();
        add(edition, "words", shards.words(), files);
        add(edition, "endings", shards.endings(), files);
        add(edition, "postings", shards.postings(), files);
        for (int first = 0; first < edition.records().size(); first += RecordData.TOGETHER) {
            int from = first;
            String name = "records-" + first / RecordData.TOGETHER;
            files.add(file(edition, name, () -> RecordData.of(edition.records(), from)));
        }
        String index = head.json(shards);
        files.add(file(edition, "index", () -> index));
        return files;
    }

    private static void add(PlannedEdition edition, String name, List<String> shards, List<PlannedFile> files) {
        for (int i = 0; i < shards.size(); i++) {
            String json = shards.get(i);
            files.add(file(edition, name + "-" + i, () -> json));
        }
    }

    /** A classic script that hands its data to the page's: the only kind of file a page from {@code file://} may read. */
    private static PlannedFile file(PlannedEdition edition, String name, Supplier<String> json) {
        return new PlannedFile.Computed(
                new Route(edition.folder(), FOLDER + name + ".js"),
                ORIGIN,
                () -> ("sourcebookSearch(\"" + name + "\"," + json.get() + ");\n").getBytes(StandardCharsets.UTF_8));
    }
}
