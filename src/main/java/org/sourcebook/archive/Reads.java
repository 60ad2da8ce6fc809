package org.sourcebook.archive;

import java.util.HashSet;
import java.util.Set;
import org.sourcebook.content.EntityId;

/**
 * What a computation asked of a site: while the answers stay the same, it would come to the same again.
 *
 * <p>{@code records} by their names, whether they are there or not; {@code names} are bare ids in references; {@code files} are paths
 * below the site; {@code outputs} are paths below the output folder. {@code everything} says that it went through all
 * records, or asked for what is worked out from all. Grows while the computation runs; belongs to its thread.
 */
public final class Reads {

    private final Set<EntityId> records = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> outputs = new HashSet<>();
    private boolean everything;
    private boolean cited;

    public Set<EntityId> records() {
        return records;
    }

    public Set<String> names() {
        return names;
    }

    public Set<String> files() {
        return files;
    }

    public Set<String> outputs() {
        return outputs;
    }

    public boolean everything() {
        return everything;
    }

    /** Whether it worded a reference in a style that looks at all that is cited. */
    public boolean cited() {
        return cited;
    }

    void allCited() {
        cited = true;
    }

    /** It went through all records, or depends on something else that only all of them together say. */
    public void all() {
        everything = true;
    }
}
