package org.sourcebook.plan;

import java.util.List;

/**
 * Every output of a site.
 *
 * <p>{@code basePath} is the path of the base URL, with a slash at both ends; {@code leftOut} names what is not made and why;
 * {@code records} plans single pages of it again.
 */
public record Plan(
        List<PlannedPage> pages,
        List<PlannedFile> files,
        RouteTable routes,
        String basePath,
        List<String> leftOut,
        RecordPages records) {

    public Plan {
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }
}
