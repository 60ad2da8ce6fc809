package org.sourcebook.serve;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the changes of each page of a site: a page that shows an older number than it has is to be loaded again.
 *
 * <p>A page changes when it is written anew, or when something is that any page may load. Not thread-safe.
 */
final class Versions {

    private static final String PAGE = ".html";
    private static final String MISSING = "404.html";

    /** What no page loads: data to be taken away, and pictures for where a page is shared. */
    private static final String UNSEEN = ".*\\.(json|xml|csv|txt|zip|bib|ris|webmanifest)|([a-zA-Z-]+/)?cards/.*";

    private static final String SEARCH = "search/";

    private final Map<String, Integer> pages = new HashMap<>();
    private int latest;
    private int everywhere;

    /** All pages changed. */
    void changeAll() {
        everywhere = ++latest;
        pages.clear();
    }

    /** These files changed. */
    void change(Iterable<String> paths) {
        latest++;
        for (String path : paths) {
            if (path.endsWith(PAGE) && !path.equals(MISSING)) {
                pages.put(path, latest);
            } else if (path.contains(SEARCH)) {
                // Only the search page loads the index, and it has the name of the folder.
                pages.put(path.substring(0, path.indexOf(SEARCH) + SEARCH.length() - 1) + PAGE, latest);
            } else if (!path.matches(UNSEEN)) {
                everywhere = latest;
            }
        }
    }

    /** The number of a page, given by its path below the output folder; of a page that is not known, that of any change. */
    int of(String page) {
        return page.isEmpty() ? latest : Math.max(everywhere, pages.getOrDefault(page, 0));
    }
}
