package org.sourcebook.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Changes of files that leave every output where it is: other texts of records that are there, by their paths below the site, and other
 * templates and assets of the theme, by their names, of which the empty one stands for some that are not told.
 */
record Edits(Set<String> records, Set<String> templates) {

    private static final String CONTENT = "content/";
    private static final String TEMPLATES = "templates/";

    /** What changed in the folder of a site, if that is all. */
    static Optional<Edits> of(Set<Path> changed, Path site, Standing standing) {
        Edits edits = new Edits(new TreeSet<>(), new TreeSet<>());
        for (Path path : changed) {
            String name = name(path, site);
            if (Files.isRegularFile(path) && standing.records().containsKey(name)) {
                edits.records.add(name);
            } else if (Files.isRegularFile(path) && name.startsWith(TEMPLATES)) {
                edits.templates.add(name.substring(TEMPLATES.length()));
            } else if (Files.isDirectory(path) && (name + "/").startsWith(TEMPLATES)) {
                edits.templates.add("");
            } else if (!isPassing(path, name, standing)) {
                return Optional.empty();
            }
        }
        return Optional.of(edits);
    }

    /** Whether something came and went: many programs save by way of another file. */
    private static boolean isPassing(Path path, String name, Standing standing) {
        Stream<String> known = Stream.concat(
                standing.records().keySet().stream(),
                standing.content().assets().stream().map(asset -> asset.path()));
        return name.matches(CONTENT + "(?!model/).+/.+")
                && Files.notExists(path)
                && known.noneMatch(each -> each.equals(name) || each.startsWith(name + "/"));
    }

    private static String name(Path path, Path site) {
        Path whole = path.toAbsolutePath().normalize();
        Path home = site.toAbsolutePath().normalize();
        Path base = whole.startsWith(home) ? home : real(home);
        return whole.startsWith(base) ? base.relativize(whole).toString().replace('\\', '/') : "";
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            return folder;
        }
    }
}
