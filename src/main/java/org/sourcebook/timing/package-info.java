/**
 * What a build costs: {@link org.sourcebook.timing.Timings} is handed to those who do the work, and hears from them what they are doing.
 *
 * <p>It stands before all other packages, so that each may use it. A build that is not asked what it costs measures nothing.
 */
package org.sourcebook.timing;
