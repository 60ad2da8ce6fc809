package org.sourcebook.capture;

import java.time.Instant;
import org.sourcebook.extract.Document;

/**
 * A document that was taken, from wherever, and not yet kept.
 *
 * <p>{@code warc} is what will be kept, with the ending of its file's name; {@code address} is where the document was found in the end, and
 * {@code requested} what was asked for, both empty for a file somebody had.
 */
record Taken(Document document, Instant at, String address, String requested, byte[] warc, String ending) {}
