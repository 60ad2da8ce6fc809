package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Where a site at rest is described for the next run. */
public final class RestingFile {

    private static final String FORM = "S1";

    private final CacheFile file;

    private RestingFile(CacheFile file) {
        this.file = file;
    }

    /** The file for a site and the folder it is written to. */
    public static RestingFile of(Path site, Path output) {
        return new RestingFile(new CacheFile(CacheFile.place(site, output, "rest"), FORM));
    }

    public Optional<RestingSite> read() {
        return file.read(bytes -> new RestingReader(bytes).resting());
    }

    /** Replaces what is in the file. */
    public void write(RestingSite resting) throws IOException {
        file.write(bytes -> new RestingWriter(bytes).resting(resting));
    }
}
