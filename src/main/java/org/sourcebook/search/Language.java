package org.sourcebook.search;

import java.util.function.UnaryOperator;

/**
 * How the words of a language are compared: by their stem, and which of them say too little to be asked for.
 *
 * <p>English alone has both; of other languages a word is its own stem.
 */
record Language(String tag, boolean english, UnaryOperator<String> stem, String littleWords) {

    private static final String ENGLISH_LITTLE_WORDS =
            "a about an and are as at be been but by can could did do does for"
                    + " from had has have how i if in into is it its me more of on or our s should so than that the their them then"
                    + " there these they this those to was we were what when where which who whom whose why will with would you your";

    static Language of(String tag) {
        boolean english = tag.equals("en") || tag.startsWith("en-");
        return english
                ? new Language(tag, true, EnglishStemmer::stem, ENGLISH_LITTLE_WORDS)
                : new Language(tag, false, UnaryOperator.identity(), "");
    }
}
