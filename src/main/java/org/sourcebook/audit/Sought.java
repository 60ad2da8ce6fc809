package org.sourcebook.audit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A regular expression that is looked for in many texts; most are passed over because a word is not in them that each match holds. */
final class Sought {

    private final Pattern pattern;
    private final List<Word> needed;
    private final boolean leads;

    Sought(Pattern pattern) {
        this.pattern = pattern;
        NeededWords.Needed words = NeededWords.of(pattern);
        this.needed = words.words().stream().map(Word::new).toList();
        this.leads = words.leads();
    }

    boolean isIn(Reading reading) {
        if (needed.isEmpty()) {
            return pattern.matcher(reading.legible()).find();
        }
        char[] letters = reading.letters();
        if (leads) {
            return beginsAt(needed.get(0), reading.legible(), letters);
        }
        for (Word word : needed) {
            if (word.in(letters, 0) >= 0) {
                return pattern.matcher(reading.legible()).find();
            }
        }
        return false;
    }

    private boolean beginsAt(Word word, String text, char[] letters) {
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int at = word.in(letters, 0); at >= 0; at = word.in(letters, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
