package org.sourcebook.importing;

/** A value that is not in the record as it was in the file: its name there, the value, and why. */
public record Leftover(String field, String value, String why) {}
