/**
 * Captures sources, and looks for what is quoted from them.
 *
 * <p>What comes of it: a WARC file in {@code captures/}, which stays with whoever made it; the digest, time and address in the source's record;
 * a lock file that says which quotes were found. All three are written together or not at all. jwarc is known here only.
 */
package org.sourcebook.capture;
