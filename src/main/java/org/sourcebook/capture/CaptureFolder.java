package org.sourcebook.capture;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sourcebook.content.Entity;

/**
 * The captures of a site: {@code captures/sources/vice-2015-20261123T205012Z.warc.gz}.
 *
 * <p>Nothing in it is ever changed or deleted by us. It keeps itself out of git: what others published is not ours to publish again.
 */
record CaptureFolder(Path site) {

    private static final String NAME = "captures";
    private static final String IGNORE = ".gitignore";

    /** Where a new capture goes; the name of one that is there already gets a number. */
    Path place(Entity source, Instant at, String ending) {
        String stamp = at.toString().replaceAll("[-:]", "");
        String name = source.id().id() + "-" + stamp;
        Path place = folder(source).resolve(name + ending);
        for (int number = 2; Files.exists(place); number++) {
            place = folder(source).resolve(name + "-" + number + ending);
        }
        return place;
    }

    /** The captures of a source, the latest first. */
    List<Path> of(Entity source) throws IOException {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder(source))) {
            String name = source.id().id() + "-[0-9]*T[0-9]*Z*.warc{,.gz}";
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(source), name)) {
                files.forEach(found::add);
            }
        }
        found.sort(Comparator.reverseOrder());
        return found;
    }

    /** The file that keeps the folder out of git. */
    Path ignore() {
        return site.resolve(NAME).resolve(IGNORE);
    }

    private Path folder(Entity source) {
        return site.resolve(NAME).resolve(source.kind().plural());
    }
}
