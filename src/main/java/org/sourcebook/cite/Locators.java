package org.sourcebook.cite;

import java.util.Map;

/** Words the place inside a source: {@code page}, {@code 3} is "p. 3". */
public final class Locators {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("book", "bk."),
            Map.entry("chapter", "chap."),
            Map.entry("column", "col."),
            Map.entry("figure", "fig."),
            Map.entry("folio", "fol."),
            Map.entry("issue", "no."),
            Map.entry("line", "l."),
            Map.entry("note", "n."),
            Map.entry("opus", "op."),
            Map.entry("page", "p."),
            Map.entry("paragraph", "para."),
            Map.entry("part", "pt."),
            Map.entry("section", "sec."),
            Map.entry("sub-verbo", "s.v."),
            Map.entry("verse", "v."),
            Map.entry("volume", "vol."));

    private static final String SEVERAL_PAGES = "pp.";

    private Locators() {}

    /** The locator in words; empty where there is none. {@code label} is a CSL term. */
    public static String words(String label, String locator) {
        if (locator.isEmpty()) {
            return "";
        }
        boolean several = locator.indexOf('-') > 0 || locator.indexOf('–') > 0 || locator.indexOf(',') > 0;
        String shortened = label.equals("page") && several ? SEVERAL_PAGES : SHORT.getOrDefault(label, label);
        return shortened.isEmpty() ? locator : shortened + " " + locator;
    }
}
