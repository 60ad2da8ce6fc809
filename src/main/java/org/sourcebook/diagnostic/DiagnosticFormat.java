package org.sourcebook.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which diagnostics are written, by the names the command line has for them. */
public enum DiagnosticFormat {
    /** For a terminal: the line with the place underlined, and the remedy. */
    HUMAN("human"),
    /** GitHub's workflow commands, which put a note on the changed line of a pull request. */
    GITHUB("github"),
    /** One JSON array with everything that is known. */
    JSON("json"),
    /** SARIF 2.1.0, which code hosts and editors read. */
    SARIF("sarif"),
    /** One JSON object a line, as reviewdog reads it. */
    RDJSONL("rdjsonl");

    private final String word;

    DiagnosticFormat(String word) {
        this.word = word;
    }

    /** The name on the command line. */
    public String word() {
        return word;
    }

    /** The format of a name. */
    public static Optional<DiagnosticFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** One diagnostic as people read it, without colours and without a tally. */
    public static String plain(Diagnostic diagnostic) {
        return HumanPrinter.plain(diagnostic);
    }

    /**
     * A printer of this format.
     *
     * @param colour whether people's output may hold ANSI colours; the other formats never do
     * @param version the generator's version, which SARIF names
     */
    public DiagnosticPrinter printer(boolean colour, String version) {
        return switch (this) {
            case HUMAN -> new HumanPrinter(colour);
            case GITHUB -> new GithubPrinter();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter(version, new Explanations());
            case RDJSONL -> new RdjsonlPrinter();
        };
    }
}
