package org.sourcebook.fetch;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An address that can be fetched: {@code http} or {@code https}, a host, a port, and what is asked of the host, all in plain ASCII.
 *
 * <p>Read leniently, as browsers do: what must be escaped in it is escaped, a fragment is dropped. Nothing in it can end a line of a request.
 */
public record WebAddress(String scheme, String host, int port, String target) {

    private static final Pattern WHOLE = Pattern.compile(
            "(?i)(https?)://(?:([^/?#@]*)@)?(\\[[0-9a-f:.]+\\]|[^\\[\\]/?#:@]+)(?::([0-9]{0,5}))?([/?][^#]*)?(?:#.*)?",
            Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern HOST = Pattern.compile("[a-z0-9_.-]{1,253}|\\[[0-9a-f:.]+\\]");
    private static final String ESCAPED = "\"<>\\^`{|}[]";
    private static final String HTTPS = "https";

    /** The address a text is. */
    public static WebAddress of(String text) throws FetchException {
        Matcher scheme = SCHEME.matcher(text.strip());
        if (scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")) {
            throw new FetchException("only http and https are fetched, not " + scheme.group(1) + ":");
        }
        Matcher whole = WHOLE.matcher(text.strip());
        if (!whole.matches()) {
            throw new FetchException("'" + shown(text) + "' is not an address on the web");
        } else if (whole.group(2) != null) {
            throw new FetchException("the address holds a user name; nothing that needs one is captured");
        }
        String name = whole.group(1).toLowerCase(Locale.ROOT);
        return new WebAddress(name, host(whole.group(3)), port(name, whole.group(4)), target(whole.group(5)));
    }

    private static String host(String written) throws FetchException {
        String host = written.toLowerCase(Locale.ROOT);
        try {
            host = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException notAName) {
            host = "";
        }
        if (!HOST.matcher(host).matches()) {
            throw new FetchException("'" + shown(written) + "' is no name of a host");
        }
        return host;
    }

    private static int port(String scheme, String written) throws FetchException {
        if (written == null || written.isEmpty()) {
            return scheme.equals(HTTPS) ? 443 : 80;
        }
        int port = Integer.parseInt(written);
        if (port < 1 || port > 65_535) {
            throw new FetchException("there is no port " + port);
        }
        return port;
    }

    private static String target(String written) {
        String target = written == null ? "/" : written.startsWith("/") ? written : "/" + written;
        StringBuilder out = new StringBuilder(target.length());
        for (byte each : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xff);
            if (c <= ' ' || c >= 0x7f || ESCAPED.indexOf(c) >= 0) {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Where a redirect from here leads. */
    public WebAddress resolve(String location) throws FetchException {
        String to = location.strip();
        if (SCHEME.matcher(to).matches()) {
            return of(to);
        } else if (to.startsWith("//")) {
            return of(scheme + ":" + to);
        } else if (to.startsWith("/")) {
            return of(origin() + to);
        }
        String path = target.replaceFirst("\\?.*", "");
        if (to.isEmpty() || to.startsWith("#")) {
            return this;
        }
        return of(origin() + (to.startsWith("?") ? path + to : joined(path, to)));
    }

    private static String joined(String path, String relative) {
        int query = relative.indexOf('?');
        String steps = query < 0 ? relative : relative.substring(0, query);
        Deque<String> parts = new ArrayDeque<>();
        String all = path.substring(0, path.lastIndexOf('/') + 1) + steps;
        for (String part : all.substring(1).split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        boolean folder = steps.endsWith("/..") || steps.endsWith("/.") || steps.equals("..") || steps.equals(".");
        return "/" + String.join("/", parts) + (folder && !parts.isEmpty() ? "/" : "")
                + (query < 0 ? "" : relative.substring(query));
    }

    public boolean isSecure() {
        return scheme.equals(HTTPS);
    }

    /** The host with its port, where that is not the usual one. */
    public String authority() {
        boolean usual = port == (isSecure() ? 443 : 80);
        return usual ? host : host + ":" + port;
    }

    private String origin() {
        return scheme + "://" + authority();
    }

    @Override
    public String toString() {
        return origin() + target;
    }

    private static String shown(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > 200 ? plain.substring(0, 200) + "…" : plain;
    }
}
