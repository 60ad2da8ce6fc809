/**
 * The built sites as a reader's browser shows them.
 *
 * <p>A real Chromium is driven through its DevTools protocol, which it brings along: no driver, no library, no download.
 * Where there is no Chromium these tests are skipped and say so; with {@code SOURCEBOOK_BROWSER_TESTS=required} in the
 * environment they fail instead. {@code CHROMIUM} names the program where it is not found.
 */
package org.sourcebook.browser;
