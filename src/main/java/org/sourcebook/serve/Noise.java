package org.sourcebook.serve;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** The files that are not the work of anybody: hidden ones, editors' backups and the files they save by way of. */
final class Noise {

    /** In turn: Vim's swap files, its test whether it may write, backups, Emacs, JetBrains, Office, systems. */
    private static final Pattern NAME = Pattern.compile(
            ".*\\.sw[a-z]|4913|.*~|#.*#|.*___jb_(tmp|old)___|~\\$.*|.*\\.tmp|Thumbs\\.db|desktop\\.ini");

    private static final String WELL_KNOWN = ".well-known";

    private Noise() {}

    static boolean is(Path path) {
        Path name = path.getFileName();
        return name != null && is(name.toString());
    }

    private static boolean is(String name) {
        boolean hidden = name.startsWith(".") && !name.equals(WELL_KNOWN);
        return hidden || NAME.matcher(name).matches();
    }
}
