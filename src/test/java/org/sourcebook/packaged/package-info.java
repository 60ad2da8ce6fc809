/** Runs the packaged jar and the launcher as processes of their own, as users do. */
package org.sourcebook.packaged;
