package org.sourcebook.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sourcebook.source.Digest;
import org.sourcebook.source.Resources;
import org.sourcebook.source.SourceFile;

/**
 * The templates and assets of a site: the theme's, each replaced by the site's own file of the same name.
 *
 * <p>Names are relative to the folder of templates: {@code layouts/base.peb}, {@code assets/site.css}. Immutable.
 */
public final class TemplateFiles {

    private static final String THEME = "theme/";
    private static final String ASSETS = "assets/";

    private final SortedMap<String, SourceFile> templates;
    private final SortedMap<String, AssetFile> assets;

    private TemplateFiles(SortedMap<String, SourceFile> templates, SortedMap<String, AssetFile> assets) {
        this.templates = templates;
        this.assets = assets;
    }

    /** A file that is copied as it is: where it was found, and its bytes. */
    public record AssetFile(String origin, byte[] bytes) {}

    /** Reads the theme and, where there is such a folder, the site's own templates. */
    public static TemplateFiles read(Path folder) throws IOException {
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        SortedMap<String, AssetFile> assets = new TreeMap<>();
        for (String resource : Resources.below("theme")) {
            String name = resource.substring(THEME.length());
            put(
                    templates,
                    assets,
                    name,
                    "theme:" + name,
                    Resources.bytes(resource).orElseThrow());
        }
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    put(templates, assets, name, "templates/" + name, Files.readAllBytes(file));
                }
            }
        }
        return new TemplateFiles(templates, assets);
    }

    private static void put(
            SortedMap<String, SourceFile> templates,
            SortedMap<String, AssetFile> assets,
            String name,
            String origin,
            byte[] bytes) {
        if (name.startsWith(ASSETS)) {
            assets.put(name, new AssetFile(origin, bytes));
        } else if (name.endsWith(".peb") || WordList.isNamed(name)) {
            templates.put(name, new SourceFile(origin, new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    /** The digest of what blocks there are and how they declare themselves, in the comment each begins with, and of all word lists. */
    public Digest common() {
        Digest.Builder all = new Digest.Builder();
        templates.forEach((name, file) -> {
            if (name.startsWith(BlockDeclarations.FOLDER)) {
                int end = file.text().indexOf("#}");
                all.add(name).add(end < 0 ? file.text() : file.text().substring(0, end));
            } else if (WordList.isNamed(name)) {
                all.add(name).add(file.digest());
            }
        });
        return all.digest();
    }

    public boolean has(String name) {
        return templates.containsKey(name);
    }

    public Optional<SourceFile> find(String name) {
        return Optional.ofNullable(templates.get(name));
    }

    /** The names of all templates and word lists, sorted. */
    public Set<String> names() {
        return templates.keySet();
    }

    /** The assets by name, sorted. */
    public SortedMap<String, AssetFile> assets() {
        return assets;
    }
}
