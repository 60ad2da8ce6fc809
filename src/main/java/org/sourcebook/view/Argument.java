package org.sourcebook.view;

import java.util.List;

/**
 * An argument of a debate, as a map draws it.
 *
 * <p>{@code mark} is its short name on the map: {@code B2}. {@code holders} says who holds, reports or rejects it; {@code elsewhere} what
 * it answers in other debates.
 */
record Argument(
        String id, String mark, String text, String holders, String elsewhere, String href, List<Reply> replies) {

    /** What it answers on the same map, by that argument's place among all, and how. */
    record Reply(int to, How how) {}

    /** Whether somebody really answered. */
    enum How {
        BY_NAME("by-name", "answers %s by name"),
        SAME_LINE("same-line", "answers the line of %s"),
        SET_AGAINST("archive-pairing", "set against %s by this archive");

        private final String word;
        private final String words;

        How(String word, String words) {
            this.word = word;
            this.words = words;
        }

        /** The word it has in the model and in the theme. */
        String word() {
            return word;
        }

        /** In words, of an argument's mark. */
        String words(String mark) {
            return words.replace("%s", mark);
        }

        /** Whether it is an answer that somebody gave, and not only put beside the other. */
        boolean isAnswer() {
            return this != SET_AGAINST;
        }

        /** The one of a word; an unknown word claims least. */
        static How of(String word) {
            for (How how : values()) {
                if (how.word.equals(word)) {
                    return how;
                }
            }
            return SET_AGAINST;
        }
    }
}
