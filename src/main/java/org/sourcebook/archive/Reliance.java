package org.sourcebook.archive;

import java.util.List;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.source.Location;

/**
 * A citation by which a record rests on a source.
 *
 * <p>{@code through} are the sources between the two, the cited one first: empty where the source itself is cited, {@code [A]} where A is
 * cited and relays it, {@code [A, B]} where A relays B, and B relays it in some other citation. {@code stance} is empty where the
 * citation supports; {@code anchor} is the part of the record that cites, empty for the record as a whole. {@code alone} says that
 * nothing else supports the same statement.
 */
public record Reliance(
        Entity from, Location where, String anchor, String stance, List<EntityId> through, boolean alone) {

    public Reliance {
        through = List.copyOf(through);
    }

    /** Whether the citation speaks for what it stands at. */
    public boolean supports() {
        return Citing.supports(stance);
    }
}
