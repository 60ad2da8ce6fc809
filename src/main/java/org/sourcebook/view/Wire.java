package org.sourcebook.view;

/** A line to be led from one panel to another, by their numbers. */
record Wire(int from, int to, Argument.How how) {}
