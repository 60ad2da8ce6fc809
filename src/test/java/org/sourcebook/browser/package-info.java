/**
 * Looks at built sites in a real Chromium: opened from the disk, on a narrow screen, without scripts, and while it is
 * edited.
 *
 * <p>Where there is no chromedriver these tests are skipped, unless {@code SOURCEBOOK_BROWSER_TESTS=required}.
 */
package org.sourcebook.browser;
