package org.sourcebook.data;

import org.sourcebook.plan.Route;

/** Where outputs are found on the web; {@code base} ends in a slash, or is empty where nobody knows. */
record DataAddress(String base) {

    static DataAddress of(String baseUrl) {
        return new DataAddress(baseUrl.isEmpty() || baseUrl.endsWith("/") ? baseUrl : baseUrl + "/");
    }

    /** The address of an output, or nothing. */
    String of(Route route) {
        return base.isEmpty() ? "" : base + route.output();
    }
}
