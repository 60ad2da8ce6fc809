package org.sourcebook.yaml;

/** Values that mean something else to YAML than to their author unless they stand in quotes. */
final class Ambiguous {

    private Ambiguous() {}

    /** Whether quotes could change how a value is read. */
    static boolean isAmbiguous(String value) {
        if (value.isEmpty() || value.startsWith("- ")) {
            return false;
        }
        return switch (value.charAt(0)) {
            case '@', '`', '%', '&', '*', '!', '|', '>' -> true;
            case '[' -> goesOnAfter(value, ']');
            case '{' -> goesOnAfter(value, '}');
            case '"', '\'' -> goesOnAfterQuote(value);
            default -> value.contains(": ") || value.endsWith(":");
        };
    }

    private static boolean goesOnAfter(String value, char close) {
        int end = value.lastIndexOf(close);
        return end > 0 && end < value.length() - 1;
    }

    private static boolean goesOnAfterQuote(String value) {
        int end = value.indexOf(value.charAt(0), 1);
        return end > 0 && end < value.length() - 1;
    }

    /** Why a value needs quotes. */
    static String reason(String value) {
        char first = value.charAt(0);
        return switch (first) {
            case '@', '`', '%', '&', '*', '!', '|', '>' -> "a value cannot begin with '" + first + "'";
            case '[', '{' -> "a value that begins with a bracket ends with it, and this one goes on";
            case '"', '\'' -> "the value ends at its closing quote, and text follows";
            default -> "a colon and a space inside a value";
        };
    }

    /** The value in quotes, of which those around all of it are no part. */
    static String quoted(String value) {
        char first = value.charAt(0);
        boolean wrapped = (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
        return Quoting.quoted(wrapped ? value.substring(1, value.length() - 1) : value);
    }
}
