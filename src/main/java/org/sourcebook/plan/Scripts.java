package org.sourcebook.plan;

import java.util.Set;

/** Which way a language is written. */
final class Scripts {

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "syr", "ug", "ur", "yi");

    private Scripts() {}

    /** {@code rtl} or {@code ltr}, for a language tag. */
    static String direction(String language) {
        int dash = language.indexOf('-');
        return RIGHT_TO_LEFT.contains(dash < 0 ? language : language.substring(0, dash)) ? "rtl" : "ltr";
    }
}
