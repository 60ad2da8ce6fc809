/**
 * The folder {@code content/} as data: which file is what, the site's settings, and every record decoded by its kind.
 *
 * <p>{@link org.sourcebook.content.SiteFiles} walks the folder once and says of every file what it is; a
 * {@link org.sourcebook.content.RecordReader} turns one file into one {@link org.sourcebook.content.Entity}, without
 * looking at any other, so that files can be read in parallel and kept by their digests;
 * {@link org.sourcebook.content.Content} is the sum. Every file found is used or named among the exclusions.
 */
package org.sourcebook.content;
