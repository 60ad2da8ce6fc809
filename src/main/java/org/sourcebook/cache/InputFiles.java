package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/**
 * The names of all files a site is made from, whatever they are good for.
 *
 * <p>{@code files} are paths below the site whose contents count, {@code notes} are names of which only that they are there counts: hidden ones, and
 * where links lead. Where something else stands among them, a link to a folder or a pipe, or cannot be looked at, there are no names
 * to be had: a build then takes everything for new.
 */
public record InputFiles(Set<String> files, Set<String> notes) {

    /** All that a build reads; the second says whether what is hidden there is read too. */
    private static final List<Place> PLACES =
            List.of(new Place("content", false), new Place("locks", false), new Place("templates", true));

    private record Place(String folder, boolean withHidden) {}

    /** The names there are now. A name in {@code known} is taken for a file's unseen, for whoever looks at all of them later. */
    public static Optional<InputFiles> of(Path site, Collection<String> known) {
        try {
            Walk walk = new Walk(site.toRealPath(), new HashSet<>(known));
            for (Place place : PLACES) {
                walk.place(place);
            }
            return Optional.of(walk.found);
        } catch (IOException | OddFile e) {
            return Optional.empty();
        }
    }

    /** Something stands where only files and folders are expected. */
    private static final class OddFile extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private record Walk(Path site, Set<String> known, InputFiles found) {

        Walk(Path site, Set<String> known) {
            this(site, known, new InputFiles(new HashSet<>(known.size() * 2), new HashSet<>()));
        }

        void place(Place place) throws IOException, OddFile {
            Path folder = site.resolve(place.folder());
            Look.Kind kind = Look.at(folder).kind();
            if (kind == Look.Kind.FOLDER) {
                folder(folder, place.folder(), place.withHidden());
            } else if (kind != Look.Kind.NOTHING) {
                throw new OddFile();
            }
        }

        private void folder(Path folder, String path, boolean withHidden) throws IOException, OddFile {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    String name = entry.getFileName().toString();
                    if (name.startsWith(".") && !withHidden) {
                        found.notes.add(path + "/" + name + " " + Look.at(entry).kind());
                    } else {
                        entry(entry, path + "/" + name, withHidden);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }

        private void entry(Path entry, String path, boolean withHidden) throws IOException, OddFile {
            Look.Kind kind =
                    known.contains(path) ? Look.Kind.FILE : Look.at(entry).kind();
            switch (kind) {
                case FILE -> found.files.add(path);
                case FOLDER -> folder(entry, path, withHidden);
                case LINK -> link(entry, path);
                case NOTHING, OTHER -> throw new OddFile();
            }
        }

        /** A link says where it leads, and what is there is read. */
        private void link(Path link, String path) throws IOException, OddFile {
            Path real = link.toRealPath();
            if (Look.at(real).kind() != Look.Kind.FILE) {
                throw new OddFile();
            }
            StringJoiner target = new StringJoiner("/");
            site.relativize(real).forEach(part -> target.add(part.toString()));
            found.notes.add(path + " -> " + target);
            found.files.add(target.toString());
        }
    }
}
