package org.sourcebook.plan;

import java.util.Locale;

/** The variables at the root of a template. */
enum Variable {
    SITE,
    PAGE,
    RECORD,
    HOME,
    LISTING,
    TAGS,
    SEARCH,
    TARGET,
    REMOVED,
    BLOCK;

    /** The name a template knows it by. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
