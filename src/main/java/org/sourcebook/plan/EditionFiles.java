package org.sourcebook.plan;

import java.util.List;

/**
 * Something that makes files out of all the records of an edition: a search index.
 *
 * <p>It is asked while the site is planned, so that its files have their place among all outputs; their bytes may wait until
 * they are written, see {@link PlannedFile.Computed}.
 */
@FunctionalInterface
public interface EditionFiles {

    List<PlannedFile> of(PlannedEdition edition);
}
