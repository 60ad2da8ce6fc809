package org.sourcebook.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.json.Json;
import org.sourcebook.model.Field;
import org.sourcebook.model.Slug;
import org.sourcebook.plan.PlannedFile;

/** The list of data files with their sizes, digests and columns: a Frictionless Data Package, version 1. */
final class DataPackage {

    private DataPackage() {}

    /** A data file, with its columns if it is a table. */
    record Resource(PlannedFile.Download file, Optional<KindTable> table) {

        private Map<String, Object> data() {
            String path = file.route().path().substring(DataFiles.FOLDER.length());
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("name", path.replace('.', '-'));
            data.put("path", path);
            data.put("profile", table.isPresent() ? "tabular-data-resource" : "data-resource");
            data.put("title", file.title());
            data.put("format", path.substring(path.lastIndexOf('.') + 1));
            data.put("mediatype", file.mediaType());
            data.put("encoding", "utf-8");
            data.put("bytes", file.size().get());
            data.put("hash", "sha256:" + file.digest().get());
            table.ifPresent(columns -> {
                data.put("dialect", Map.of("lineTerminator", "\r\n"));
                data.put("schema", schema(columns));
            });
            return data;
        }
    }

    private static Map<String, Object> schema(KindTable table) {
        List<Object> fields = new ArrayList<>();
        table.columns().forEach((name, type) -> {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("name", name);
            column.put("type", type);
            String about = table.kind().field(name).map(Field::about).orElse("");
            if (!about.isEmpty()) {
                column.put("description", about);
            }
            fields.add(column);
        });
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("fields", fields);
        schema.put("primaryKey", "id");
        return schema;
    }

    /** {@code homepage} may be empty. */
    static String json(SiteSettings settings, String homepage, List<Resource> resources) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("profile", "data-package");
        all.put("name", Slug.nearest(settings.title()).orElse("archive"));
        all.put("title", settings.title());
        if (!settings.description().isEmpty()) {
            all.put("description", settings.description());
        }
        if (!homepage.isEmpty()) {
            all.put("homepage", homepage);
        }
        settings.licence().ifPresent(licence -> all.put("licenses", List.of(licence(licence))));
        all.put("resources", resources.stream().map(Resource::data).toList());
        return Json.pretty(all);
    }

    private static Map<String, Object> licence(SiteSettings.Licence licence) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("name", licence.name());
        if (!licence.url().isEmpty()) {
            data.put("path", licence.url());
        }
        return data;
    }
}
