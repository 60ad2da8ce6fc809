package org.sourcebook.build;

/** Hears how far a build has come; called from one thread at a time. */
@FunctionalInterface
public interface Progress {

    /** A build nobody watches. */
    Progress NONE = (stage, done, total) -> {};

    /** {@code done} of {@code total} steps of a stage ({@code reading}, {@code rendering}, …) are done; total 0 means unknown. */
    void at(String stage, int done, int total);
}
