package org.sourcebook.archive;

import java.util.ArrayDeque;
import java.util.Deque;

/** Resolves the paths that authors write in links against the folder of their file. */
public final class ContentPath {

    private static final String CONTENT = "content";

    private ContentPath() {}

    /**
     * The path below the site's folder that a link target means: {@code ../actors/x.md} from {@code content/events} is
     * {@code content/actors/x.md}; a leading {@code /} means the content folder. Query and fragment are left out.
     */
    public static String of(String target, String folder) {
        String path = withoutFragment(target);
        String whole = path.startsWith("/") ? CONTENT + path : folder + "/" + path;
        return isNormal(whole) ? whole : normalised(whole);
    }

    private static String normalised(String whole) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : whole.split("/")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** A link target without its query and fragment. */
    public static String withoutFragment(String target) {
        int end = target.length();
        for (int i = 0; i < target.length(); i++) {
            if (target.charAt(i) == '#' || target.charAt(i) == '?') {
                end = i;
                break;
            }
        }
        return target.substring(0, end);
    }

    /** Whether a path has no segment that is empty or made of dots; most have none. */
    public static boolean isNormal(String path) {
        if (path.isEmpty() || path.charAt(0) == '/' || path.charAt(0) == '.' || path.endsWith("/")) {
            return false;
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            char next = path.charAt(slash + 1);
            if (next == '/' || next == '.') {
                return false;
            }
        }
        return true;
    }
}
