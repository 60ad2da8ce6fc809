package org.sourcebook.audit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * An address on a page as the output folder sees it: the path of the output it leads to, and the anchor there.
 *
 * <p>{@code path} is empty for an address that leads out of the folder by {@code ..}.
 */
record LinkAddress(String path, String anchor) {

    /** Whether an address leaves the site: it has a scheme or names a host. */
    static boolean isExternal(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return address.startsWith("//") || colon > 0 && (slash < 0 || colon < slash);
    }

    /** The target of a relative address on a page; {@code basePath} is where the site's root is published. */
    static LinkAddress of(String address, String page, String basePath) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        path = query < 0 ? path : path.substring(0, query);
        if (path.isEmpty()) {
            return new LinkAddress(page, anchor);
        }
        String whole = path.startsWith("/")
                ? withoutBase(path, basePath)
                : page.substring(0, page.lastIndexOf('/') + 1) + path;
        return new LinkAddress(normal(decoded(whole)).orElse(""), anchor);
    }

    private static String withoutBase(String path, String basePath) {
        return path.startsWith(basePath) ? path.substring(basePath.length()) : "../" + path;
    }

    private static Optional<String> normal(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.split("/")) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return Optional.empty();
            } else if (!segment.isEmpty() && !segment.startsWith(".")) {
                segments.addLast(segment);
            } else if (segment.startsWith(".") && !segment.equals(".") && !segment.equals("..")) {
                segments.addLast(segment);
            }
        }
        String joined = String.join("/", segments);
        if (joined.isEmpty()) {
            return Optional.of("index.html");
        }
        return Optional.of(path.endsWith("/") ? joined + "/index.html" : joined);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a stray % is part of the name
        }
    }
}
