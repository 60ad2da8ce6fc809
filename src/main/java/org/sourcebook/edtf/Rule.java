package org.sourcebook.edtf;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A notation that is no EDTF, and what it is in EDTF. The pattern matches whole texts and ignores the case of ASCII. */
record Rule(Pattern notation, Function<MatchResult, Optional<String>> meaning) {

    static Rule of(String notation, Function<MatchResult, String> meaning) {
        return new Rule(pattern(notation), match -> Optional.of(meaning.apply(match)));
    }

    /** A rule whose meaning is not always known. */
    static Rule maybe(String notation, Function<MatchResult, Optional<String>> meaning) {
        return new Rule(pattern(notation), meaning);
    }

    static Pattern pattern(String notation) {
        return Pattern.compile(notation, Pattern.CASE_INSENSITIVE);
    }

    /** The text in EDTF, if it is of this notation and the result is valid. */
    Optional<String> apply(String text) {
        Matcher matcher = notation.matcher(text);
        return matcher.matches() ? meaning.apply(matcher).flatMap(Mending::valid) : Optional.empty();
    }
}
