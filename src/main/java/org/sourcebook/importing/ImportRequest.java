package org.sourcebook.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.model.Kind;

/**
 * What is to be imported.
 *
 * <p>{@code format} is that of all files, where it is not to be told from each; {@code folder} is one below the kind's, empty for the
 * kind's own; {@code set} is what every record gets, by the names of fields; {@code force} replaces records that exist, {@code partial}
 * leaves out what cannot become a record, and {@code dryRun} writes nothing.
 */
public record ImportRequest(
        Path site,
        SiteFiles files,
        Kind kind,
        List<InputFile> inputs,
        Optional<ImportFormat> format,
        String folder,
        Map<String, String> set,
        boolean force,
        boolean partial,
        boolean dryRun) {}
