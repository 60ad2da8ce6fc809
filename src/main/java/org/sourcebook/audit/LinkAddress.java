package org.sourcebook.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sourcebook.archive.ContentPath;
import org.sourcebook.plan.Address;

/**
 * An address on a page as the output folder sees it: the path of the output it leads to, and the anchor there.
 *
 * <p>{@code path} is empty for an address that leads out of the folder by {@code ..}.
 */
record LinkAddress(String path, String anchor) {

    /** The target of a relative address on a page; {@code basePath} is where the site's root is published. */
    static LinkAddress of(String address, String page, String basePath) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : Address.decoded(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        if (path.isEmpty()) {
            return new LinkAddress(page, anchor);
        }
        String whole = path.startsWith("/") ? withoutBase(path, basePath) : joined(page, path);
        return new LinkAddress(normal(Address.decoded(whole)).orElse(""), anchor);
    }

    /** A path from a page's folder; each {@code ../} it begins with takes a folder off. */
    private static String joined(String page, String path) {
        int folder = page.lastIndexOf('/');
        int from = 0;
        while (folder > 0 && path.startsWith("../", from)) {
            folder = page.lastIndexOf('/', folder - 1);
            from += 3;
        }
        return page.substring(0, folder + 1) + path.substring(from);
    }

    private static String withoutBase(String path, String basePath) {
        return path.startsWith(basePath) ? path.substring(basePath.length()) : "../" + path;
    }

    private static Optional<String> normal(String path) {
        return ContentPath.isNormal(path) ? Optional.of(path) : normalised(path);
    }

    private static Optional<String> normalised(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        String joined = String.join("/", segments);
        if (joined.isEmpty()) {
            return Optional.of("index.html");
        }
        return Optional.of(path.endsWith("/") ? joined + "/index.html" : joined);
    }
}
