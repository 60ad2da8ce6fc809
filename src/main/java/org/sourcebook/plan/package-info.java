/**
 * Every output that is wanted, with its values: archive to pages.
 *
 * <p>{@link org.sourcebook.plan.Planner} decides which pages there are and where they go; what a page shows is computed when it is rendered,
 * as plain maps by the contract of {@code docs/templates.md}. A {@link org.sourcebook.plan.Scope} is what one page knows while that happens: where it
 * stands, what it has cited, what it points to.
 */
package org.sourcebook.plan;
