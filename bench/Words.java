import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;

/** A made-up language: 5,000 words, of which a few are common and most are rare, as in any other, and the little words between them. */
final class Words {

    private static final String[] LITTLE = "the of and to in a is was for on that by with from it as at were which this or but not their has after".split(" ");
    private static final String[] STARTS = "b c d f g h k l m n p r s t v w br ch cl dr gr kr pl sh sk st th tr".split(" ");
    private static final String[] VOWELS = "a e i o u ai ea ei ou".split(" ");
    private static final String[] ENDS = {"", "", "", "n", "r", "s", "t", "l", "m", "nd", "rt", "st"};
    private static final int SIZE = 5000;
    private static final double LITTLE_SHARE = 0.4;

    private final String[] words;
    private final double[] until = new double[SIZE];

    Words() {
        SplittableRandom random = new SplittableRandom(5);
        Set<String> made = new LinkedHashSet<>();
        while (made.size() < SIZE) {
            String word = word(random);
            if (word.length() > 2 && !Arrays.asList(LITTLE).contains(word)) {
                made.add(word);
            }
        }
        words = made.toArray(String[]::new);
        double sum = 0;
        for (int rank = 0; rank < SIZE; rank++) {
            sum += 1.0 / (rank + 4);
            until[rank] = sum;
        }
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int syllables = 1 + random.nextInt(3);
        for (int i = 0; i < syllables; i++) {
            word.append(one(random, STARTS)).append(one(random, VOWELS));
        }
        return word.append(one(random, ENDS)).toString();
    }

    private static String one(SplittableRandom random, String[] of) {
        return of[random.nextInt(of.length)];
    }

    /** A word with a meaning of its own. */
    String name(SplittableRandom random) {
        int found = Arrays.binarySearch(until, random.nextDouble() * until[SIZE - 1]);
        return words[Math.min(SIZE - 1, found < 0 ? -found - 1 : found)];
    }

    /** The word of a rank, the commonest first. */
    String ranked(int rank) {
        return words[rank];
    }

    List<String> some(SplittableRandom random, int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(random.nextDouble() < LITTLE_SHARE ? one(random, LITTLE) : name(random));
        }
        return some;
    }

    String phrase(SplittableRandom random, int count) {
        return String.join(" ", some(random, count));
    }

    /** A phrase in which every word begins with a capital, as in a heading. */
    String title(SplittableRandom random, int count) {
        return String.join(" ", some(random, count).stream().map(Words::capital).toList());
    }

    String plain(SplittableRandom random, int count) {
        return sentence(some(random, count));
    }

    /** A sentence in which a word may be emphasised, or code. */
    String sentence(SplittableRandom random, int count) {
        List<String> some = some(random, count);
        int at = random.nextInt(count - 1);
        double mark = random.nextDouble();
        String around = mark < 0.1 ? "**" : mark < 0.2 ? "*" : mark < 0.24 ? "`" : "";
        some.set(at, around + some.get(at) + around);
        return sentence(some);
    }

    private static String sentence(List<String> words) {
        if (words.size() > 9) {
            words.set(words.size() / 2, words.get(words.size() / 2) + ",");
        }
        return capital(String.join(" ", words)) + ".";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
