package org.sourcebook.search;

import java.util.List;

/**
 * Sorted words as one text: each as the number of letters it shares with the word before (in base 36) and the rest, with
 * spaces between: {@code 0list 4ed 4ing}.
 */
final class WordList {

    private static final int MOST_SHARED = 35;

    private final StringBuilder out = new StringBuilder();
    private String before = "";

    private WordList() {}

    static String of(List<String> words) {
        WordList list = new WordList();
        words.forEach(list::add);
        return list.out.toString();
    }

    private void add(String word) {
        int shared = 0;
        int most = Math.min(MOST_SHARED, Math.min(word.length(), before.length()));
        while (shared < most && word.charAt(shared) == before.charAt(shared)) {
            shared++;
        }
        if (shared > 0 && Character.isHighSurrogate(word.charAt(shared - 1))) {
            shared--;
        }
        out.append(out.isEmpty() ? "" : " ")
                .append(Character.forDigit(shared, 36))
                .append(word, shared, word.length());
        before = word;
    }
}
