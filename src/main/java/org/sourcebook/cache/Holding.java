package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a file held, and the stamp by which that can be told again without reading it; {@link Stamp#NONE} where it cannot.
 *
 * <p>A stamp that is the same vouches for the content only if the file had been left alone for a while when it was taken. Where the stamp is
 * another, as after a copy to another machine, the content is read. Times are in nanoseconds since 1970.
 */
public record Holding(Stamp stamp, Sum sum) {

    /** Of no file. */
    static final Holding NOTHING = new Holding(Stamp.NONE, new Sum(0, 0));

    /** What we wrote into a file, and moved in at a time; empty when something else stands there by now. */
    static Optional<Holding> written(Path file, Sum sum, long movedIn, long now) {
        return Stamp.of(file)
                .filter(stamp -> stamp.size() == sum.size())
                .map(stamp -> new Holding(stamp.modified() < movedIn ? trusted(stamp, now) : Stamp.NONE, sum));
    }

    /** What a file has held ever since it had a settled stamp; empty when it has been changed. */
    public static Optional<Holding> since(Stamp stamp, Path file, Optional<Holding> known) {
        Optional<Sum> sum = known.filter(each -> each.stamp().equals(stamp))
                .map(Holding::sum)
                .or(() -> Sum.of(file, stamp));
        return Stamp.of(file).equals(Optional.of(stamp)) ? sum.map(each -> new Holding(stamp, each)) : Optional.empty();
    }

    /** What a file holds that nobody has changed since a time; empty when somebody has. */
    public static Optional<Holding> untouched(Path file, Optional<Holding> known, long since, long now) {
        return known.flatMap(each -> each.stillIn(file, now))
                .or(() -> Stamp.of(file)
                        .filter(stamp -> stamp.modified() < since)
                        .flatMap(stamp -> read(file, stamp, now)));
    }

    /** Whether a file of this stamp holds it. */
    boolean isIn(Path file, Stamp now) {
        return now.equals(stamp)
                || now.size() == sum.size() && Sum.of(file, now).equals(Optional.of(sum));
    }

    /** The same, with the stamp of now; empty when the file holds something else. */
    public Optional<Holding> stillIn(Path file, long now) {
        Optional<Stamp> found = Stamp.of(file);
        if (found.equals(Optional.of(stamp))) {
            return Optional.of(this);
        }
        return found.flatMap(each -> read(file, each, now))
                .filter(each -> each.sum().equals(sum));
    }

    private static Optional<Holding> read(Path file, Stamp stamp, long now) {
        return Sum.of(file, stamp).map(sum -> new Holding(trusted(stamp, now), sum));
    }

    private static Stamp trusted(Stamp stamp, long now) {
        return stamp.isSettled(now) ? stamp : Stamp.NONE;
    }

    /** Whether all folders on the way to some files are folders and no links, which would lead elsewhere. */
    public static boolean standInFolders(Path root, Collection<String> files) {
        Set<String> folders = new HashSet<>();
        for (String file : files) {
            int end = file.lastIndexOf('/');
            while (end > 0 && folders.add(file.substring(0, end))) {
                end = file.lastIndexOf('/', end - 1);
            }
        }
        return folders.stream().allMatch(folder -> isFolder(root.resolve(folder)));
    }

    private static boolean isFolder(Path path) {
        try {
            return Look.at(path).kind() == Look.Kind.FOLDER;
        } catch (IOException e) {
            return false;
        }
    }
}
