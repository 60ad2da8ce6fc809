package org.sourcebook.plan;

import java.util.List;

/**
 * The published records of a site in one language, in the archive's order, each with its page.
 *
 * <p>{@code folder} is empty for the site's first language and else the folder of its outputs; {@code language} is the tag
 * ({@code en}). Drafts are not among the records, even when they are built to be looked at.
 */
public record PlannedEdition(String folder, String language, List<PlannedRecord> records) {

    public PlannedEdition {
        records = List.copyOf(records);
    }
}
