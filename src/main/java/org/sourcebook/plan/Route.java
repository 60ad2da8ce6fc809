package org.sourcebook.plan;

/**
 * Where an output is written, below the output folder: {@code events/list-released.html}.
 *
 * <p>{@code language} is empty for the site's first language and else the folder in front ({@code fr}). Paths use
 * {@code /}, are relative, and name the file ({@code index.html}).
 */
public record Route(String language, String path) implements Comparable<Route> {

    public Route {
        if (path.isEmpty() || path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("not the path of an output: " + path);
        }
    }

    /** A route in the site's first language, or of a file that has none. */
    public static Route of(String path) {
        return new Route("", path);
    }

    /** The whole path below the output folder. */
    public String output() {
        return language.isEmpty() ? path : language + "/" + path;
    }

    /** The way from this page's folder to the site's root: empty, or {@code ../} as often as needed. */
    public String toRoot() {
        String output = output();
        StringBuilder up = new StringBuilder();
        for (int at = output.indexOf('/'); at >= 0; at = output.indexOf('/', at + 1)) {
            up.append("../");
        }
        return up.toString();
    }

    /** The relative link from this page to another output. */
    public String to(Route other) {
        String here = output();
        String there = other.output();
        int shared = sharedFolders(here, there);
        StringBuilder link = new StringBuilder();
        for (int at = here.indexOf('/', shared); at >= 0; at = here.indexOf('/', at + 1)) {
            link.append("../");
        }
        return link.append(there, shared, there.length()).toString();
    }

    private static int sharedFolders(String here, String there) {
        int shared = 0;
        int slash = here.indexOf('/');
        while (slash >= 0 && there.startsWith(here.substring(0, slash + 1))) {
            shared = slash + 1;
            slash = here.indexOf('/', shared);
        }
        return shared;
    }

    @Override
    public int compareTo(Route other) {
        return output().compareTo(other.output());
    }

    @Override
    public String toString() {
        return output();
    }
}
