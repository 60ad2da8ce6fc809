package org.sourcebook.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes values as YAML scalars that read back as the same text, in our reader and in others. */
public final class Quoted {

    private static final Pattern BARE = Pattern.compile("[A-Za-z_][A-Za-z0-9_./ -]*");
    private static final Pattern TAKEN = Pattern.compile("(?i)true|false|yes|no|on|off|y|n|null");

    private Quoted() {}

    /** The text without quotes where YAML needs none, else in double quotes. */
    public static String scalar(String text) {
        boolean oneSpaceApart = !text.contains("  ") && !text.endsWith(" ");
        if (oneSpaceApart
                && BARE.matcher(text).matches()
                && !TAKEN.matcher(text).matches()) {
            return text;
        }
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> out.append(escaped(c)));
        return out.append('"').toString();
    }

    private static String escaped(int codePoint) {
        switch (codePoint) {
            case '\\':
                return "\\\\";
            case '"':
                return "\\\"";
            case '\n':
                return "\\n";
            case '\t':
                return "\\t";
            default:
                boolean unseen = Character.isISOControl(codePoint)
                        || codePoint >= 0x2028 && codePoint <= 0x2029
                        || codePoint == 0xFEFF
                        || codePoint >= 0xD800 && codePoint <= 0xDFFF;
                return unseen ? String.format(Locale.ROOT, "\\u%04X", codePoint) : Character.toString(codePoint);
        }
    }
}
