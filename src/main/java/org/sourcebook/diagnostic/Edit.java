package org.sourcebook.diagnostic;

import org.sourcebook.source.Location;

/** A change of text that would mend a diagnostic: replace what stands at a place by something else. */
public record Edit(Location where, String replacement) {}
