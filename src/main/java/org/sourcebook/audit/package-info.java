/**
 * Rules over finished artifacts: whatever wrote a link, an id or a tag, content or template, it is checked here as a browser will see it.
 *
 * <p>The only user of jsoup, which cleans the raw HTML a site allows.
 */
package org.sourcebook.audit;
