package org.sourcebook.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules for the path of an output, so that a site can be copied to any file system, and what two paths share there.
 *
 * <p>The same rules guard the manifest and the journal: no line in them can lead out of the output.
 */
public final class OutputName {

    /** Names that Windows keeps for devices, whatever extension follows. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    /** Folders at the output's top that are ours and the version control's. */
    private static final Set<String> OWN = Set.of(".sourcebook", ".git");

    private static final String UNSAFE = "\\<>:\"|?*";
    private static final int LONGEST = 255;

    /** Letters of the longest device's name that has no sign in it: com1. */
    private static final int LONGEST_DEVICE = 4;

    private static final int SURELY_SHORT = 80;

    private OutputName() {}

    /** What is wrong with a path, as the end of a sentence that begins with the path; empty when nothing is. */
    public static Optional<String> fault(String path) {
        if (isPlain(path)) {
            return Optional.empty();
        }
        if (path.startsWith("/")) {
            return Optional.of("is absolute");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(path)) {
            return Optional.of("is not valid Unicode");
        }
        for (String segment : path.split("/", -1)) {
            Optional<String> fault = segmentFault(segment);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return ownFolder(path);
    }

    /**
     * Whether a path has nothing that could be wrong: small letters, digits and hyphens in segments with points inside them, none of which may be
     * a device's. Nearly all have, and need none of the other questions.
     */
    private static boolean isPlain(String path) {
        int start = 0;
        int stem = -1;
        for (int at = 0; at <= path.length(); at++) {
            char c = at < path.length() ? path.charAt(at) : '/';
            if (c == '.' && stem < 0) {
                stem = at - start;
            } else if (c == '/') {
                int name = stem < 0 ? at - start : stem;
                if (name <= LONGEST_DEVICE || at - start > SURELY_SHORT || path.charAt(at - 1) == '.') {
                    return false;
                }
                start = at + 1;
                stem = -1;
            } else if (c != '.' && !isPlain(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
    }

    private static Optional<String> segmentFault(String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
            return Optional.of("has an empty, '.' or '..' segment");
        }
        if (segment.chars().anyMatch(unit -> Character.isISOControl(unit) || UNSAFE.indexOf(unit) >= 0)) {
            return Optional.of("has a control character or one of \\ < > : \" | ? *");
        }
        if (segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
            return Optional.of("has a segment that begins or ends with a space or ends with a dot");
        }
        if (DEVICE.matcher(segment).matches()) {
            return Optional.of("has the segment '" + segment + "', which names a device on Windows");
        }
        return tooLong(segment) ? Optional.of("has a segment of more than 255 bytes") : Optional.empty();
    }

    private static boolean tooLong(String segment) {
        return segment.length() * 3 > LONGEST && segment.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }

    private static Optional<String> ownFolder(String path) {
        for (String segment : folded(path).split("/", -1)) {
            if (OWN.contains(segment)) {
                return Optional.of("has the segment '" + segment + "', which is not the site's to write");
            }
        }
        return Optional.empty();
    }

    /**
     * The form in which two paths are one on a file system that ignores case or the composition of characters.
     *
     * <p>Character by character, as file systems do it: {@code ß} and {@code ss} stay two.
     */
    public static String folded(String path) {
        if (isFolded(path)) {
            return path;
        }
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(composed.length());
        composed.codePoints()
                .map(point -> Character.toLowerCase(Character.toUpperCase(point)))
                .forEach(folded::appendCodePoint);
        return folded.toString().equals(path) ? path : folded.toString();
    }

    /** Whether a path consists of small letters and such signs as have no case, all in ASCII. */
    private static boolean isFolded(String path) {
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            if (c >= 128 || c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }
}
