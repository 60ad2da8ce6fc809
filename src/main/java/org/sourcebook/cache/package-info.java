/**
 * What a build leaves for the next one, so that only what has changed is made again.
 *
 * <p>The rule is that of a verifying trace. While an output is made, everything it asks of the archive, of the routes and of the
 * templates is noted ({@link org.sourcebook.archive.Reads}); with the output are kept the digests of the answers. The next build
 * asks the same questions first: an output whose parameters and answers are the same would come out the same, and is left alone.
 * What all outputs depend on, the program itself, the settings, the model and the options, is one digest,
 * a memory's {@code ground}; when that changes nothing is kept. So an output of which somebody forgot to think is made too often and never too seldom.
 *
 * <p>The digest of a finished page model, which the design names first, would need the model, and making models is half of a build; the questions
 * are cheap to ask again. An output with a diagnostic is never kept: it is made again and says it again.
 *
 * <p>Before that comes a shorter way. With a published site are kept the stamps and check sums of every file it was made from and of every file it
 * is, and what was said of it: a {@link org.sourcebook.cache.RestingSite}. When all of that is still so, the build is over before
 * a record is read. A stamp that is another, as after a copy to another machine, is no change yet: the file is read, and its sum decides. What cannot be
 * told for certain, such as a file changed a moment ago or a link to a folder, counts as changed.
 *
 * <p>Where something has changed, all records are linked and checked anew, but those whose files hold what they held are not read: {@link
 * org.sourcebook.cache.KeptRecords} unpacks them as they were decoded, and what the search index took from them, under the same program and
 * rules. They are packed from the second build of a site on; a first one nobody may ever follow.
 *
 * <p>The first two are one file each for each output folder of a site, {@code build-…} and {@code rest-…} in {@code .sourcebook/cache/}; {@code records} there
 * serves all outputs. They describe the newest build, not several: after a change of branch what differs is made again, and again after the
 * change back. None relies on another; each is compared with what is on the disk. A stamp counts only if it was taken of a file that had been
 * left alone until then, by the file system's own clock ({@link org.sourcebook.cache.FileClock}), and was the same when the build was over.
 *
 * <p>Kept things are a convenience: the files may be lost, cut short, copied from elsewhere, made by another version. They are then not used.
 */
package org.sourcebook.cache;
