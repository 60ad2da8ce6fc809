package org.sourcebook.content;

/** An address below the site's root as authors write it: {@code /events/old.html}, {@code old/}, {@code old}. */
public final class SiteAddress {

    private static final String INDEX = "index.html";

    private SiteAddress() {}

    /** The output it names: without a slash in front, and with the file a host shows for a folder; a part of it is kept. */
    public static String of(String written) {
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        return file(path.strip().replaceFirst("^/+", "")) + (hash < 0 ? "" : written.substring(hash));
    }

    private static String file(String path) {
        if (path.endsWith("/")) {
            return path + INDEX;
        }
        return path.isEmpty() || path.endsWith(".html") ? path : path + "/" + INDEX;
    }
}
