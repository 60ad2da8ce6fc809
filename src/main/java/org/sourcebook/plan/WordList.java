package org.sourcebook.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * The words of templates in another language: the files of the folder {@code words/fr/} among them, a line for each text.
 *
 * <pre>
 * # What stands around a record
 * Sources = Bibliographie
 * </pre>
 *
 * <p>Of files that say the same differently the last by name holds: a site's {@code site.txt} after {@code a-theme.txt}. A text that is
 * in none stays as it is. Immutable.
 */
public final class WordList {

    static final Code INVALID_WORDS = new Code("invalid-words");

    private static final String FOLDER = "words/";
    private static final String ENDING = ".txt";
    private static final String BETWEEN = " = ";

    private final Map<String, String> words;

    private WordList(Map<String, String> words) {
        this.words = words;
    }

    /** Whether a file among the templates is a list of words, by its name. */
    static boolean isNamed(String name) {
        return name.startsWith(FOLDER) && name.endsWith(ENDING);
    }

    /** The words for pages in a language, where there are any. */
    public static Optional<WordList> of(TemplateFiles files, String language) {
        Map<String, String> words = new HashMap<>();
        files.names().stream()
                .filter(name -> isNamed(name) && name.startsWith(FOLDER + language + "/"))
                .forEach(name -> read(files.find(name).orElseThrow(), words, ignored -> {}));
        return words.isEmpty() ? Optional.empty() : Optional.of(new WordList(words));
    }

    /** Reports what is wrong with any list. */
    static void check(TemplateFiles files, Reporter reporter) {
        files.names().stream()
                .filter(WordList::isNamed)
                .forEach(name -> read(files.find(name).orElseThrow(), new HashMap<>(), reporter));
    }

    private static void read(SourceFile file, Map<String, String> words, Reporter reporter) {
        for (int line = 1; line <= file.lines().lineCount(); line++) {
            String text = file.lines().line(line).strip();
            int between = text.indexOf(BETWEEN);
            if (between > 0) {
                words.put(
                        text.substring(0, between).strip(),
                        text.substring(between + BETWEEN.length()).strip());
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                reporter.report(misread(file, line));
            }
        }
    }

    private static Diagnostic misread(SourceFile file, int line) {
        int start = file.lines().startOf(line);
        Span span =
                new Span(start, start + file.lines().line(line).stripTrailing().length());
        return Diagnostic.error(INVALID_WORDS, file.at(span), "expected a text, ' = ' and the same in another language")
                .withHint("write it like this: Sources = Bibliographie");
    }

    /** A text in the other language, with the blanks around it kept; the text itself where the list has none. */
    public String of(String text) {
        String bare = text.strip();
        String other = words.get(bare);
        return other == null || bare.isEmpty() ? text : text.replace(bare, other);
    }
}
