package org.sourcebook.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sourcebook.json.Json;
import org.sourcebook.model.Model;
import org.sourcebook.model.Schemas;

/** A folder of JSON Schemas, from which editors complete and check {@code .yaml} records. */
record SchemaFolder(Path folder) {

    /** Where a site keeps its schemas: hidden, so that nothing in it is content. */
    static final String IN_SITE = "content/model/.schemas";

    /** Writes the schemas of all kinds; how many there are. */
    int write(Model model) {
        Map<String, Map<String, Object>> schemas = Schemas.all(model);
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, Map<String, Object>> schema : schemas.entrySet()) {
                Files.writeString(folder.resolve(schema.getKey()), Json.pretty(schema.getValue()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas.size();
    }
}
