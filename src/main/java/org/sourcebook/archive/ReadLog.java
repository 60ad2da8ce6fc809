package org.sourcebook.archive;

import java.util.function.Supplier;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;

/**
 * Notes what computations ask of a site, each on its own thread.
 *
 * <p>Whoever hands an answer to a computation notes the question here; outside a computation nothing is noted. Thread-safe.
 */
public final class ReadLog {

    private final ThreadLocal<Reads> current = new ThreadLocal<>();

    /** The result of a computation, which may not be part of another; what it asks is added to {@code reads}. */
    public <T> T noting(Reads reads, Supplier<T> computation) {
        current.set(reads);
        try {
            return computation.get();
        } finally {
            current.remove();
        }
    }

    /** The computation looked for, or at, a record in any of its languages. */
    public void record(EntityId id) {
        Reads reads = current.get();
        if (reads != null) {
            reads.records().add(id);
        }
    }

    /** The computation is given this record. */
    public Entity given(Entity record) {
        record(record.id());
        return record;
    }

    /** The computation asked which records have this bare id. */
    public void name(String id) {
        Reads reads = current.get();
        if (reads != null) {
            reads.names().add(id);
        }
    }

    /** The computation asked what a file below the site is, or what is at an address outside. */
    public void file(String path) {
        Reads reads = current.get();
        if (reads != null) {
            reads.files().add(path);
        }
    }

    /** The computation asked whether there is an output of this path. */
    public void output(String path) {
        Reads reads = current.get();
        if (reads != null) {
            reads.outputs().add(path);
        }
    }

    /** The computation asked for what depends on all that is cited anywhere. */
    public void cited() {
        Reads reads = current.get();
        if (reads != null) {
            reads.allCited();
        }
    }

    /** The computation asked for what depends on all records. */
    public void everything() {
        Reads reads = current.get();
        if (reads != null) {
            reads.all();
        }
    }
}
