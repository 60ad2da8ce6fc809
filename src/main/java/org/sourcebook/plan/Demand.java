package org.sourcebook.plan;

import org.sourcebook.source.Location;

/** An anchor that something in the content points to, and where it does: the page must have an element of this id. */
public record Demand(Route page, String anchor, Location where) {}
