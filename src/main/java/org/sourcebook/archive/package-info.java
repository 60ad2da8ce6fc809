/**
 * The linked world: every record, every edge between records with both its names, what rests on what.
 *
 * <p>{@link org.sourcebook.archive.Linker} makes an {@link org.sourcebook.archive.Archive} of decoded records and says which references lead
 * nowhere. An archive is immutable and answers in the same order whatever order the records came in.
 */
package org.sourcebook.archive;
