package org.sourcebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.sourcebook.content.SiteFiles;
import org.sourcebook.model.Kind;
import org.sourcebook.model.RecordTemplate;
import org.sourcebook.model.Schemas;

/** A record to be begun: its kind, its id, the site it belongs to. */
record NewRecord(Path site, Kind kind, String id) {

    /** The file of a record that has this name already. */
    Optional<String> taken(SiteFiles files) {
        return files.records().stream()
                .filter(record ->
                        record.kind().name().equals(kind.name()) && record.id().equals(id))
                .map(record -> record.found().path())
                .findFirst();
    }

    /** Writes fields and room for a text. */
    Path markdown() {
        return write("md", RecordTemplate.markdown(kind, id));
    }

    /** Writes fields alone, with the schema from which an editor completes them. */
    Path yaml() {
        Path folder = site.resolve("content").resolve(kind.plural());
        String schema = folder.relativize(site.resolve(SchemaFolder.IN_SITE))
                .resolve(Schemas.fileName(kind))
                .toString()
                .replace('\\', '/');
        return write("yaml", RecordTemplate.yaml(kind, id, schema));
    }

    private Path write(String ending, String text) {
        Path file = site.resolve("content").resolve(kind.plural()).resolve(id + "." + ending);
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
