package org.sourcebook.yaml;

/** Puts text in YAML quotes. */
final class Quoting {

    private Quoting() {}

    /** Double quotes where nothing needs an escape, else single quotes, in which only a single quote is doubled. */
    static String quoted(String text) {
        boolean simple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
        return simple ? '"' + text + '"' : "'" + text.replace("'", "''") + "'";
    }
}
