package org.sourcebook.build;

import java.io.IOException;
import org.sourcebook.cache.Memory;
import org.sourcebook.cache.MemoryFile;
import org.sourcebook.cite.CitationMemory;

/**
 * Builds of one site, one after the other, each of which leaves what the one before made and what would come out the same.
 *
 * <p>The first goes on from the last run of the program, by what that left in {@code .sourcebook/cache/} below the site. Where that
 * folder cannot be written every run begins anew; nothing is written there while something is withheld, of which it could tell.
 */
public final class Builds {

    private final BuildOptions options;
    private final CitationMemory citations;
    private final ReadRecords records = new ReadRecords();
    private final MemoryFile file;
    private Memory memory;

    private Builds(BuildOptions options) {
        this.options = options;
        this.citations = CitationMemory.of(options.site());
        this.file = MemoryFile.of(options.site(), options.output());
        this.memory = isKept() && !options.clean() ? file.read() : Memory.NONE;
    }

    public static Builds of(BuildOptions options) {
        return new Builds(options);
    }

    /** Builds and publishes what there is now. */
    public BuildReport next(Progress progress) {
        Build build = new Build(options, progress, citations, records, memory);
        BuildReport report = build.publish();
        Memory before = memory;
        memory = build.memory();
        if (isKept() && !memory.equals(before)) {
            keep();
        }
        return report;
    }

    private boolean isKept() {
        return options.withheld().isEmpty();
    }

    private void keep() {
        try {
            file.write(memory);
        } catch (IOException e) {
            // The next run makes everything again.
        }
    }
}
