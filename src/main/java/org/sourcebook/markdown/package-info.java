/**
 * Markdown text to {@link org.sourcebook.markdown.Body}: pieces of finished HTML with typed holes, headings, footnotes and
 * plain text.
 *
 * <p>What is read is CommonMark 0.31.2, all of it, with tables, footnotes, definition lists, callouts, attributes from an
 * allow-list, links to entities, citations and blocks. {@link org.sourcebook.markdown.MarkdownParser} is the way in;
 * {@link org.sourcebook.markdown.BodyWriter} with {@link org.sourcebook.markdown.Holes} is the way out.
 *
 * <p>The work is done in four steps:
 *
 * <ol>
 *   <li>flexmark finds the blocks ({@code Blocks}): it drives every line through the containers that are open. Its own
 *       recognisers of headings, lists, code and HTML are switched off for ours ({@code BlockStarts} and the
 *       {@code …Start} it asks), because they fail examples of the specification, or take a stack or a time that grows
 *       faster than the text.
 *   <li>{@code Definitions} takes the definitions of links and footnotes out of the tree.
 *   <li>{@code BlockRenderer} walks the tree; there is a {@code …Writer} for each sort of block.
 *   <li>{@code InlineParser} reads the text of each paragraph, heading and cell into flat tokens, which
 *       {@code InlineWriter} writes.
 * </ol>
 *
 * <p>An {@code InlineText} knows where each of its characters stands in the Markdown text, and a
 * {@link org.sourcebook.markdown.MarkdownText} where that stands in the file; so every diagnostic points at the place
 * itself.
 *
 * <p>Limits, all in {@link org.sourcebook.markdown.MarkdownOptions} and all answered by a located error: a text has at
 * most 2,000,000 characters; lists, quotes and blocks stand at most 32 deep inside each other; a table has at most
 * 100,000 cells. Within them the time is linear in the length of the text, whatever the text: inline text is read without
 * recursion, and what was looked for in vain is not looked for again. The deepest stack is the 32 levels'.
 *
 * <p>HTML is written without a {@code style} attribute; a table's alignment is a class ({@code align-right}). No scheme
 * but {@code http}, {@code https} and {@code mailto} gets into a page, and no raw HTML unless a site allows it.
 */
package org.sourcebook.markdown;
