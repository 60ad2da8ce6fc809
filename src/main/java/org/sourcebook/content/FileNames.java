package org.sourcebook.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the name of a file says: left behind by an editor, meant for people, published as it is, taken by a system. */
final class FileNames {

    private static final List<String> EDITORS =
            List.of("~", ".swp", ".swo", ".bak", ".orig", ".rej", ".tmp", ".crdownload", ".part");
    private static final Set<String> SYSTEMS = Set.of("thumbs.db", "desktop.ini", "icon\r");
    private static final Set<String> FOR_PEOPLE = Set.of(
            "README.md",
            "README.txt",
            "README",
            "LICENSE.md",
            "LICENSE.txt",
            "LICENSE",
            "CONTRIBUTING.md",
            "CODEOWNERS");
    private static final Set<String> ASSETS = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "pdf", "epub", "txt", "csv", "tsv", "json",
            "geojson", "bib", "ris", "csl", "ods", "odt", "xlsx", "docx", "zip", "gz", "warc", "wacz", "mp3", "m4a",
            "ogg", "oga", "opus", "flac", "wav", "mp4", "webm", "ogv", "mov", "vtt", "srt");
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern PAGE = Pattern.compile("page-[0-9]+");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\\\ufffd]");

    private FileNames() {}

    static boolean isLeftover(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean emacs = name.startsWith("#") && name.endsWith("#");
        return emacs || SYSTEMS.contains(folded) || EDITORS.stream().anyMatch(folded::endsWith);
    }

    static boolean isForPeople(String name) {
        return FOR_PEOPLE.contains(name);
    }

    static boolean isAsset(String name) {
        return ASSETS.contains(extension(name));
    }

    /** The ending behind the last dot in small letters, empty without one. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether Windows takes the name for a device, whatever follows its dot. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether listings use the id for their own pages, or a system for a device. */
    static boolean isReserved(String id) {
        return id.equals("index") || PAGE.matcher(id).matches() || isDevice(id);
    }

    /** Whether some system cannot hold a file of this name. */
    static boolean isUnportable(String name) {
        return FORBIDDEN.matcher(name).find() || name.endsWith(".") || name.endsWith(" ") || isDevice(name);
    }

    /** What two paths share when a file system ignores case and the way accents are written. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
