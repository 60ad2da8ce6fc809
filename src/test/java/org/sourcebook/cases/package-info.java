/**
 * Runs the cases: whole little sites, each in one file of {@code src/test/resources/cases/}.
 *
 * <p>A case is a text in sections, each begun by a line {@code -- path --}; what stands before the first section says what
 * the case is about. Sections:
 *
 * <ul>
 *   <li>{@code content/…}, {@code templates/…}: the site's files. After the path may stand {@code base64} (bytes),
 *       {@code link} (a symbolic link to what the section says) or {@code times N} (the last line stands there N times).
 *   <li>{@code output/…}: what stands in the output folder before the build.
 *   <li>{@code options}: {@code --drafts}, {@code --strict}, {@code --adopt}, {@code --output=…}, {@code --base-url=…}, {@code --clock=…}, one a line;
 *       {@code output-state} says that the diagnostics are about the output folder, which a check does not look at.
 *   <li>{@code expect/diagnostics}: everything the build says, to the letter; no such section, and it must say nothing.
 *   <li>{@code expect/excluded}: the files left out and why.
 *   <li>{@code expect/output/PATH}: all of a file that was written.
 *   <li>{@code expect/output-contains/PATH}: texts that stand in it, one a line, in this order.
 *   <li>{@code expect/output-lacks/PATH}: texts that stand nowhere in it, one a line.
 *   <li>{@code expect/absent}: paths that must not be there.
 * </ul>
 *
 * <p>Any other section fails the case. {@code -Dsourcebook.update=true} writes what is there now into the expectations
 * (but for {@code output-contains} and {@code absent}, which say what matters and are changed by hand). {@code -Dsourcebook.case=theme/} runs only the cases whose path holds that.
 */
package org.sourcebook.cases;
