package org.sourcebook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlScalar;

/** The path of a file of the site as a field gives it: relative to the record's folder, or to the site with a leading slash. */
final class SitePath {

    static final Code INVALID_PATH = new Code("invalid-path");

    private SitePath() {}

    /** The path, unless it has not the form of one; what is wrong is reported. */
    static Optional<String> read(YamlScalar scalar, Set<String> extensions, Decoding decoding) {
        String path = scalar.text();
        String fault = fault(path, extensions);
        if (fault.isEmpty()) {
            return Optional.of(path);
        }
        String hint = path.indexOf('\\') >= 0
                ? "write / between folders"
                : "name a file of the site: map.png, /assets/map.png";
        decoding.error(INVALID_PATH, scalar.span(), fault, hint);
        return Optional.empty();
    }

    private static String fault(String path, Set<String> extensions) {
        if (path.isBlank()) {
            return "the path is empty";
        } else if (path.startsWith("//") || path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            return "'" + path + "' is not a file of the site";
        } else if (path.chars().anyMatch(c -> c == '\\' || c < ' ' || c == 0x7F)) {
            return "'" + path + "' is not a path";
        } else if (!extensions.isEmpty() && !extensions.contains(extension(path))) {
            return "'" + path + "' is not an image a browser shows";
        }
        return "";
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
