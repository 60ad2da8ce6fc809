/**
 * What a build leaves for the next one, so that only what has changed is made again.
 *
 * <p>The rule is that of a verifying trace. While an output is made, everything it asks of the archive, of the routes and of the
 * templates is noted ({@link org.sourcebook.archive.Reads}); with the output are kept the digests of the answers. The next build
 * asks the same questions first: an output whose parameters and answers are the same would come out the same, and is left alone.
 * What all outputs depend on, the program itself, the settings, the model and the options, is one digest, {@link
 * org.sourcebook.cache.Ground}; when that changes nothing is kept. So an output of which somebody forgot to think is made too often and never too seldom.
 *
 * <p>The digest of a finished page model, which the design names first, would need the model, and making models is half of a build; the questions
 * are cheap to ask again. An output with a diagnostic is never kept: it is made again and says it again.
 *
 * <p>Kept things are a convenience: the file may be lost, cut short, copied from elsewhere, made by another version. It is then not used.
 */
package org.sourcebook.cache;
