/**
 * Fetches one page as its server sends it: every byte kept, within limits, from public addresses only.
 *
 * <p>The JDK's own client does not let a caller choose the address it connects to, nor see the bytes of a reply; both matter here. What is checked
 * is what is connected to, at every redirect; what is kept is what was sent.
 */
package org.sourcebook.fetch;
