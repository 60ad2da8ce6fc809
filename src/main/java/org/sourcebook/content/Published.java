package org.sourcebook.content;

import org.sourcebook.source.Location;

/**
 * An address that readers and other sites may have noted, below the site's root: of a page ({@code events/release.html}) or of
 * a part of one ({@code chapters/one.html#aim}).
 *
 * <p>{@code id} is the record whose page it is ({@code event:release}), empty for a part. {@code where} is its line in the list.
 */
public record Published(String address, String id, Location where) {

    /** The address without the part. */
    public String page() {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    /** The part of the page, empty for the page itself. */
    public String part() {
        int hash = address.indexOf('#');
        return hash < 0 ? "" : address.substring(hash + 1);
    }
}
