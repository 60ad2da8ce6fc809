package org.sourcebook.search;

import java.util.Arrays;
import java.util.List;

/**
 * The words of one record, each once, and how much each counts in it.
 *
 * <p>{@code words} has spaces between them, in the order in which they came first; {@code weights} has for each twice its weight
 * in thousandths, and one more where the word stands in the title or in another name, as {@link Packed} numbers.
 */
record Counted(String words, String weights) {

    private static final double THOUSAND = 1000;
    private static final double MOST = 1 << 29;

    static Counted of(List<SearchRecord.Text> texts) {
        WordTable table = new WordTable();
        Run run = new Run(table);
        int[] lengths = new int[Weight.values().length];
        int[] ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            int before = run.length;
            Words.read(texts.get(i).text(), run);
            ends[i] = run.length;
            lengths[texts.get(i).weight().ordinal()] += run.length - before;
        }
        Sums sums = new Sums(table.size());
        for (int i = 0, from = 0; i < ends.length; from = ends[i++]) {
            Weight weight = texts.get(i).weight();
            // Each other name stands for itself; all other texts of a weight are one.
            int length = weight == Weight.NAME ? ends[i] - from : lengths[weight.ordinal()];
            sums.add(run.numbers, from, ends[i], weight, length);
        }
        return new Counted(table.joined(), sums.packed());
    }

    /** The numbers of the words of all texts, in order. */
    private static final class Run implements Words.Sink {

        private final WordTable table;
        private int[] numbers = new int[512];
        private int length;

        Run(WordTable table) {
            this.table = table;
        }

        @Override
        public void word(char[] letters, int letterCount) {
            if (length == numbers.length) {
                numbers = Arrays.copyOf(numbers, length * 2);
            }
            numbers[length++] = table.number(letters, 0, letterCount);
        }
    }

    /** What each word counts. */
    private static final class Sums {

        private final double[] sums;
        private final boolean[] named;

        Sums(int words) {
            this.sums = new double[words];
            this.named = new boolean[words];
        }

        void add(int[] words, int from, int to, Weight weight, int length) {
            double each = weight.ofOneAmong(length);
            for (int i = from; i < to; i++) {
                sums[words[i]] += each;
                named[words[i]] |= weight.isName();
            }
        }

        String packed() {
            Packed packed = new Packed();
            for (int i = 0; i < sums.length; i++) {
                packed.add(2 * (int) Math.min(MOST, sums[i] * THOUSAND + 0.5) + (named[i] ? 1 : 0));
            }
            return packed.toString();
        }
    }
}
