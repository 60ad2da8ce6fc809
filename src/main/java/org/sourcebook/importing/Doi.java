package org.sourcebook.importing;

/** Digital object identifiers as our fields hold them. */
final class Doi {

    private Doi() {}

    /** Without the resolver's address and without {@code doi:}. */
    static String bare(String written) {
        return written.strip().replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi: ?)", "");
    }
}
