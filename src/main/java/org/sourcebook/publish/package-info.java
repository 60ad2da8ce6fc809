/**
 * Artifacts to an output folder: yesterday's site or today's, never half.
 *
 * <pre>{@code
 * try (Output output = Output.open(new OutputRequest(folder, site, false, false), reporter).orElseThrow()) {
 *     Stage stage = output.stage();
 *     stage.put(Part.PAGE, Route.of("index.html"), "content/index.md", html);
 *     Optional<Published> published = stage.commit();
 * }
 * }</pre>
 *
 * <p>Everything of ours beside the site itself stands in the folder {@code .sourcebook} inside the output, so that it is
 * on the same file system and moves are renames:
 *
 * <ul>
 *   <li>{@code manifest.txt} names the files that are ours. What it does not name is foreign and never touched.
 *   <li>{@code stage/} holds what a build has written so far. Without a journal it is rubbish, swept out by the next
 *       build: the site is still yesterday's.
 *   <li>{@code journal.txt} says that a build was whole and is being moved in. Its appearance, one rename, is the
 *       moment the site becomes today's: whoever opens the output next finishes the work before anything else.
 *   <li>{@code lock} is held by the process that writes, and given back by the system if that is killed.
 * </ul>
 *
 * <p>The order is: files that stand in the way of others go, assets come, pages come, stale files go, the manifest is
 * replaced, the journal goes. Every step can be repeated, so the work can be killed anywhere, also while it is being
 * finished.
 *
 * <p>The manifest has no digests. What is on disk is compared byte for byte with what was built, each time: that costs
 * less than hashing both, and it also restores a file somebody edited, or one a power failure tore. For the same reason
 * only the journal and the manifest are forced to the disk, not each page.
 */
package org.sourcebook.publish;
