package org.sourcebook.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Merges the words of one record after the other. */
final class IndexBuilder {

    private final Language language;
    private final WordTable words = new WordTable();

    /** The term of each word, by the number of the word. */
    private final List<Term> byWord = new ArrayList<>();

    private final Map<String, Term> byStem = new HashMap<>();
    private final List<Term> met = new ArrayList<>();
    private int records;

    /** A word of the index and its term. */
    record Entry(String word, Term term) {}

    IndexBuilder(Language language) {
        this.language = language;
    }

    /** Adds the next record; its number is how many came before. */
    void add(IndexedRecord record) {
        char[] letters = record.words().toCharArray();
        Packed.Reader weights = new Packed.Reader(record.weights());
        for (int from = 0; from < letters.length; ) {
            int to = from;
            while (to < letters.length && letters[to] != ' ') {
                to++;
            }
            count(term(letters, from, to - from), weights.next());
            from = to + 1;
        }
        met.forEach(Term::close);
        met.clear();
        records++;
    }

    private void count(Term term, int weight) {
        if (term.met(records, weight >> 1, (weight & 1) == 1)) {
            met.add(term);
        }
    }

    private Term term(char[] letters, int from, int length) {
        int number = words.number(letters, from, length);
        if (number == byWord.size()) {
            byWord.add(byStem.computeIfAbsent(language.stem().apply(words.word(number)), Term::new));
        }
        return byWord.get(number);
    }

    /** The terms by their stems, numbered in this order. */
    List<Term> terms() {
        List<Term> terms = new ArrayList<>(byStem.values());
        terms.sort(Comparator.comparing(Term::stem));
        for (int i = 0; i < terms.size(); i++) {
            terms.get(i).number(i);
        }
        return terms;
    }

    /** All words, sorted. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(byWord.size());
        for (int number = 0; number < byWord.size(); number++) {
            entries.add(new Entry(words.word(number), byWord.get(number)));
        }
        entries.sort(Comparator.comparing(Entry::word));
        return entries;
    }
}
