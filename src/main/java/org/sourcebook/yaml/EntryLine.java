package org.sourcebook.yaml;

/**
 * One line taken for {@code key: value} or {@code - value}, as its author saw it rather than as YAML reads it.
 *
 * @param key where the key begins, or the value when there is no key
 * @param colon the colon after the key, or -1
 * @param value where the value begins
 * @param end where the value ends: before a comment and white space
 */
record EntryLine(int key, int colon, int value, int end) {

    /** The line an offset stands on. */
    static EntryLine at(YamlText text, int offset) {
        int lineEnd = text.lineEnd(offset);
        int key = text.skipBlanks(text.lineStart(offset));
        while (text.at(key) == '-' && isBlank(text.at(key + 1)) && key + 1 < lineEnd) {
            key = text.skipBlanks(key + 1);
        }
        int colon = colon(text, key, lineEnd);
        int value = Math.min(colon < 0 ? key : text.skipBlanks(colon + 1), lineEnd);
        return new EntryLine(key, colon, value, end(text, value, lineEnd));
    }

    private static int colon(YamlText text, int from, int to) {
        if ("\"'[{#".indexOf(text.at(from)) >= 0) {
            return -1;
        }
        for (int at = from; at < to; at++) {
            if (text.at(at) == ':' && (at + 1 == to || isBlank(text.at(at + 1)))) {
                return at;
            }
        }
        return -1;
    }

    private static int end(YamlText text, int from, int to) {
        int end = from;
        while (end < to && !(text.at(end) == '#' && end > from && isBlank(text.at(end - 1)))) {
            end++;
        }
        return text.trimmedEnd(from, end);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    boolean hasKey() {
        return colon >= 0;
    }

    String value(YamlText text) {
        return text.text().substring(value, end);
    }
}
