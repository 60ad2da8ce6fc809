package org.sourcebook.search;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.json.Json;

/**
 * The words of an index and where they stand, cut into files of a size to be fetched one by one.
 *
 * <p>{@code words} and {@code endings} hold the words in order from their beginning and from their end, {@code firstWords} and
 * {@code firstEndings} the first of each file; {@code postings} the records of the terms, {@code firstTerms} the first term of each.
 */
record Shards(
        List<String> words,
        List<String> firstWords,
        List<String> endings,
        List<String> firstEndings,
        List<String> postings,
        List<Integer> firstTerms) {

    private static final int WORDS = 1000;
    private static final int ENDINGS = 1500;
    private static final int POSTINGS_LENGTH = 8000;

    /** Shorter words are not mended when they are misspelt, nor words with digits. */
    private static final int SHORTEST_MENDED = 4;

    static Shards of(IndexBuilder index) {
        List<Term> terms = index.terms();
        Shards shards = new Shards(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        List<IndexBuilder.Entry> entries = index.entries();
        cut(entries, WORDS).forEach(some -> {
            shards.firstWords.add(some.get(0).word());
            shards.words.add(words(some));
        });
        cut(reversed(entries), ENDINGS).forEach(some -> {
            shards.firstEndings.add(some.get(0));
            shards.endings.add(Json.embedded(WordList.of(some)));
        });
        shards.addPostings(terms);
        return shards;
    }

    private static <T> List<List<T>> cut(List<T> all, int length) {
        List<List<T>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += length) {
            parts.add(all.subList(i, Math.min(all.size(), i + length)));
        }
        return parts;
    }

    private static List<String> reversed(List<IndexBuilder.Entry> entries) {
        return entries.stream()
                .map(IndexBuilder.Entry::word)
                .filter(word -> word.length() >= SHORTEST_MENDED && word.chars().noneMatch(c -> c >= '0' && c <= '9'))
                .map(word -> new StringBuilder(word).reverse().toString())
                .sorted()
                .toList();
    }

    /** Words, and of each the distance of its term from the one before and how common it is. */
    private static String words(List<IndexBuilder.Entry> entries) {
        Packed terms = new Packed();
        int before = 0;
        for (IndexBuilder.Entry entry : entries) {
            Term term = entry.term();
            terms.addSigned(term.number() - before).letter(magnitude(term.records()));
            before = term.number();
        }
        List<String> words = entries.stream().map(IndexBuilder.Entry::word).toList();
        return Json.embedded(List.of(WordList.of(words), terms.toString()));
    }

    /** Twice the binary logarithm, rounded down. */
    private static int magnitude(int records) {
        return 63 - Long.numberOfLeadingZeros((long) records * records);
    }

    /** A common term stands by itself, so that asking for it brings nothing else. */
    private void addPostings(List<Term> terms) {
        Packed some = new Packed();
        for (Term term : terms) {
            if (some.length() + term.length() > POSTINGS_LENGTH) {
                close(some);
                some = new Packed();
            }
            if (some.length() == 0) {
                firstTerms.add(term.number());
            }
            term.writeTo(some);
        }
        close(some);
    }

    private void close(Packed some) {
        if (some.length() > 0) {
            postings.add(Json.embedded(some.toString()));
        }
    }
}
