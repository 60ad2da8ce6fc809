package org.sourcebook.model;

import java.util.regex.Pattern;

/** Writes values as YAML scalars that read back as the same text, in our reader and in others. */
final class Quoted {

    private static final Pattern BARE = Pattern.compile("[A-Za-z_][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*");
    private static final Pattern TAKEN = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");

    private Quoted() {}

    /** The text without quotes where YAML needs none, else in double quotes. */
    static String scalar(String text) {
        if (BARE.matcher(text).matches() && !TAKEN.matcher(text).matches()) {
            return text;
        }
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
