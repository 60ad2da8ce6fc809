package org.sourcebook.importing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A format that references are exchanged in, by its name on the command line. */
public enum ImportFormat {
    CSL_JSON("csl-json", "CSL-JSON", List.of(".json", ".csljson"), Pattern.compile("\\A\\s*[\\[{]")),
    BIBTEX(
            "bibtex",
            "BibTeX",
            List.of(".bib", ".bibtex", ".biblatex"),
            Pattern.compile("(?m)^\\s*@\\s*[A-Za-z]+\\s*[{(]")),
    RIS("ris", "RIS", List.of(".ris", ".enw"), Pattern.compile("(?m)\\A\\s*TY {0,2}-"));

    private static final int HEAD = 100_000;

    private final String word;
    private final String title;
    private final List<String> endings;
    private final Pattern sign;

    ImportFormat(String word, String title, List<String> endings, Pattern sign) {
        this.word = word;
        this.title = title;
        this.endings = endings;
        this.sign = sign;
    }

    /** The name on the command line. */
    public String word() {
        return word;
    }

    /** What people call it. */
    public String title() {
        return title;
    }

    /** The format of a name. */
    public static Optional<ImportFormat> named(String word) {
        return Stream.of(values()).filter(format -> format.word.equals(word)).findFirst();
    }

    /** The format of a text, by how it begins or, where that says nothing, by the name of its file. */
    static Optional<ImportFormat> of(String path, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return List.of(CSL_JSON, RIS, BIBTEX).stream()
                .filter(format -> format.sign.matcher(head).find())
                .findFirst()
                .or(() -> byEnding(path.toLowerCase(Locale.ROOT)));
    }

    private static Optional<ImportFormat> byEnding(String path) {
        return Stream.of(values())
                .filter(format -> format.endings.stream().anyMatch(path::endsWith))
                .findFirst();
    }
}
