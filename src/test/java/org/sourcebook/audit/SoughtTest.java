package org.sourcebook.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sought is found as by the regular expression alone. */
class SoughtTest {

    private static final List<String> PIECES = List.of(
            "a", "ab", "abc", "B", "@", " ", ".", "list", "LIST", "ſ", "K", "é", "\n", "xx", "0", "-", "(", "a.c");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "(?i)abc",
                "a?bc",
                "ab+c",
                "ab*",
                "a{0,2}b",
                "(?:ab|list)-",
                "(ab|list)?x",
                "(?:abc|)",
                "@(?!a)b?",
                "(?<=[ (])@a",
                "(?<!x)\\bab",
                "\\Qa.c\\E",
                "a\\.c",
                "[ab]list",
                "[^]a]b",
                "(?i)k",
                "(?x) a b",
                "\\x61b",
                "a|b@|list",
                "(?:a(?:b|@)|list)0?",
                "^ab$",
                "(?m)^ab",
                "ab(?=c)c",
                "(?=list)l",
                "\\(|\\)",
                "é",
                "aé",
                "(?i:a)b",
                "(?<n>ab)c",
                "(a)b\\1",
                "a{2}",
                "x{2}a",
                "(?:ab){0}list",
                "(?:ab){1,2}",
                ".",
                "",
                "ab.+",
                "[a&&b]c",
                "a++b",
                "(?u)abc"
            })
    void eachPatternFindsWhatItFinds(String expression) {
        Pattern pattern = Pattern.compile(expression);
        Sought sought = new Sought(pattern);
        Random random = new Random(expression.hashCode());
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k > 0; k--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(sought.isIn(Reading.of(text.toString())))
                    .as("%s in '%s'", expression, text)
                    .isEqualTo(pattern.matcher(text).find());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "(?<=[ (])@(?!(?:a|b))[a-z]{3} ~ @",
                "(?i)(?<![.])(?:www\\.|mobile\\.)?Example\\.com/[a-z] ~ example.com/",
                "\\b(?:one\\.com|two\\.it)/\\w ~ one.com two.it",
                "colou?r ~ colo",
            })
    void theLongestWordIsNeeded(String expression, String words) {
        assertThat(String.join(" ", NeededWords.of(Pattern.compile(expression)).words()))
                .isEqualTo(words);
    }

    @Test
    void whatIsNotUnderstoodNeedsNothing() {
        for (String expression : List.of("\\p{L}x", "(?x)a b", "[a[bc]]d", "\\Qab\\E", "a|", "(?i:x)")) {
            assertThat(NeededWords.of(Pattern.compile(expression)).words()).isEmpty();
        }
    }
}
