package org.sourcebook.cache;

import java.io.IOException;
import java.nio.file.Path;

/** Where a memory is kept between runs. */
public final class MemoryFile {

    private static final String FORM = "M2";

    private final CacheFile file;

    private MemoryFile(CacheFile file) {
        this.file = file;
    }

    /** The file for a site and the folder it is written to. */
    public static MemoryFile of(Path site, Path output) {
        return new MemoryFile(new CacheFile(CacheFile.place(site, output, "build"), FORM));
    }

    /** The memory in the file, or that of no build. */
    public Memory read() {
        return file.read(bytes -> new MemoryReader(bytes).memory()).orElse(Memory.NONE);
    }

    /** Replaces what is in the file. */
    public void write(Memory memory) throws IOException {
        file.write(bytes -> new MemoryWriter(bytes).memory(memory));
    }
}
