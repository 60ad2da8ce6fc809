/**
 * The archive as a static search index: files that a page can look words up in without a server.
 *
 * <pre>{@code
 * new SearchFiles().of(edition);   // search/index.js, search/words-0.js, search/endings-0.js, …
 * }</pre>
 *
 * <p>What a record is searched by is what its page shows. How the files are laid out, and how {@code assets/search.js} reads
 * them, is said in {@code docs/search.md}; what both sides must agree on (which characters make a word, how letters are
 * folded, which words say little) is decided here and travels inside {@code index.js}.
 */
package org.sourcebook.search;
