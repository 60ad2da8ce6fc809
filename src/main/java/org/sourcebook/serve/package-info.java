/**
 * Live preview: the output served on this machine alone, rebuilt and reloaded at every save.
 *
 * <pre>{@code
 * PreviewOptions options = PreviewOptions.of(output, List.of(content, templates));
 * Preview.start(options, overtaken -> Optional.of(Outcome.of(build.publish())), printer::plain, out::println, reporter)
 *         .ifPresent(Preview::runUntilStopped);
 * }</pre>
 *
 * <p>What is served is what is published, byte for byte, but for one script element in each page, which is never on disk.
 * The script listens to server-sent events and reloads the page when the site has changed; it is a file of the same
 * origin, so a page's policy must allow {@code script-src 'self'} and {@code connect-src 'self'} and nothing more.
 *
 * <p>While the last build is a failure, every page answers with its diagnostics, in the words of the console.
 *
 * <p>The server listens on the loopback addresses only, answers only to their names (so that a foreign page cannot reach
 * it by a name of its own that it lets point here), tells browsers to let no other origin read from it, and hands out
 * nothing but regular files inside the output.
 */
package org.sourcebook.serve;
