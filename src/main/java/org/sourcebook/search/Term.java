package org.sourcebook.search;

/**
 * A stem and the records it stands in, while the index is made: each by its distance from the one before and its score there.
 *
 * <p>A score is one letter: 1 to 31, and 32 more where the stem stands in the title or in another name.
 */
final class Term {

    private static final int HIGHEST = 31;
    private static final int NAMED = 32;

    /** How soon more of the same word adds little, in thousandths. */
    private static final long SATURATION = 4000;

    private final String stem;
    private final Packed postings = new Packed();
    private int number;
    private int records;
    private int last = -1;
    private int current = -1;
    private long sum;
    private boolean named;

    Term(String stem) {
        this.stem = stem;
    }

    String stem() {
        return stem;
    }

    /** Its place among all terms in order. */
    int number() {
        return number;
    }

    void number(int place) {
        number = place;
    }

    /** In how many records it stands. */
    int records() {
        return records;
    }

    /** Notes that a word of it stands in a record; true the first time it is told of that record. */
    boolean met(int record, int weight, boolean inName) {
        boolean first = current != record;
        if (first) {
            current = record;
            sum = 0;
            named = false;
        }
        sum += weight;
        named |= inName;
        return first;
    }

    /** Closes the record last met. */
    void close() {
        int score = (int) Math.max(1, (2 * HIGHEST * sum + SATURATION + sum) / (2 * (SATURATION + sum)));
        postings.add(current - last - 1).letter(named ? score + NAMED : score);
        last = current;
        records++;
    }

    /** About how many letters it takes. */
    int length() {
        return postings.length();
    }

    /** The number of its records and then each of them. */
    void writeTo(Packed out) {
        out.add(records);
        out.append(postings);
    }
}
