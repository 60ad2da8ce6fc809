package org.sourcebook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** The words of a text, folded, in order: {@code "Op-Isis' 9,200"} gives {@code op, isis, opisis, 9200}. */
final class Words {

    private Words() {}

    /** Two words joined by a hyphen count as one word, too, as many people write them so. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher token = Alphabet.SHARED.matcher(text);
        String before = "";
        int end = -2;
        while (token.find()) {
            String word = Alphabet.SHARED.folded(token.group());
            if (!word.isEmpty()) {
                words.add(word);
                if (token.start() == end + 1 && isHyphen(text.charAt(end)) && !before.isEmpty()) {
                    words.add(before + word);
                }
            }
            before = word;
            end = token.end();
        }
        return words;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }
}
