package org.sourcebook.search;

import java.util.Arrays;

/**
 * Words by numbers and numbers by words, without an object for each word: numbers count up from 0 in the order in which
 * words came first.
 */
final class WordTable {

    private static final int FIRST_WORDS = 64;

    /** The letters of all words, one after the other. */
    private char[] letters = new char[FIRST_WORDS * 8];

    /** Where in {@link #letters} each word ends. */
    private int[] ends = new int[FIRST_WORDS];

    /** Places by hash: the number of a word and one, or 0. At most half of them are taken. */
    private int[] places = new int[FIRST_WORDS * 2];

    private int size;

    int size() {
        return size;
    }

    /** The number of the word of these letters, a new one where it has none. */
    int number(char[] from, int start, int length) {
        int place = hash(from, start, length) & places.length - 1;
        while (places[place] != 0) {
            if (is(places[place] - 1, from, start, length)) {
                return places[place] - 1;
            }
            place = place + 1 & places.length - 1;
        }
        add(from, start, length);
        places[place] = size;
        if (size * 2 > places.length) {
            rehash();
        }
        return size - 1;
    }

    private static int hash(char[] from, int start, int length) {
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = hash * 31 + from[i];
        }
        hash *= 0x9e3779b9;
        return hash ^ hash >>> 15;
    }

    private boolean is(int number, char[] from, int start, int length) {
        int begin = start(number);
        return ends[number] - begin == length
                && Arrays.equals(letters, begin, begin + length, from, start, start + length);
    }

    private void add(char[] from, int start, int length) {
        int begin = start(size);
        if (begin + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        System.arraycopy(from, start, letters, begin, length);
        ends[size++] = begin + length;
    }

    private void rehash() {
        places = new int[places.length * 2];
        for (int number = 0; number < size; number++) {
            int place = hash(letters, start(number), ends[number] - start(number)) & places.length - 1;
            while (places[place] != 0) {
                place = place + 1 & places.length - 1;
            }
            places[place] = number + 1;
        }
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    String word(int number) {
        return new String(letters, start(number), ends[number] - start(number));
    }

    /** All words in their order, with spaces between. */
    String joined() {
        StringBuilder out = new StringBuilder(start(size) + size);
        for (int number = 0; number < size; number++) {
            out.append(number == 0 ? "" : " ").append(letters, start(number), ends[number] - start(number));
        }
        return out.toString();
    }
}
