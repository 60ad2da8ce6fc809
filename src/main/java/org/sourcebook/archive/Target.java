package org.sourcebook.archive;

import org.sourcebook.content.EntityId;

/** What a reference leads to: a record, and the id of a part of it or of a heading, empty for the whole record. */
public record Target(EntityId entity, String anchor) {}
