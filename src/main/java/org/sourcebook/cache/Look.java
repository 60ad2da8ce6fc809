package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What stands at a path, a link counting as itself, and its stamp if it is a file. */
record Look(Kind kind, Stamp stamp) {

    private static final String UNIX = "unix";
    private static final String ALL = "isRegularFile,isDirectory,isSymbolicLink,size,lastModifiedTime";

    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** Looks once: a second question would cost as much as the first. */
    static Look at(Path path) throws IOException {
        boolean unix = path.getFileSystem().supportedFileAttributeViews().contains(UNIX);
        try {
            return of(Files.readAttributes(path, unix ? "unix:ctime,ino," + ALL : ALL, LinkOption.NOFOLLOW_LINKS));
        } catch (NoSuchFileException e) {
            return new Look(Kind.NOTHING, Stamp.NONE);
        }
    }

    private static Look of(Map<String, Object> found) {
        if (found.get("isRegularFile").equals(true)) {
            return new Look(Kind.FILE, stamp(found));
        } else if (found.get("isDirectory").equals(true)) {
            return new Look(Kind.FOLDER, Stamp.NONE);
        }
        return new Look(found.get("isSymbolicLink").equals(true) ? Kind.LINK : Kind.OTHER, Stamp.NONE);
    }

    private static Stamp stamp(Map<String, Object> found) {
        boolean unix = found.containsKey("ctime");
        return new Stamp(
                (Long) found.get("size"),
                nanos(found.get("lastModifiedTime")),
                unix ? nanos(found.get("ctime")) : 0,
                unix ? (Long) found.get("ino") : 0);
    }

    private static long nanos(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }
}
