package org.sourcebook.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the words of one record after the other. */
final class IndexBuilder {

    private final Language language;
    private final Map<String, Term> byWord = new HashMap<>();
    private final Map<String, Term> byStem = new HashMap<>();
    private int records;

    IndexBuilder(Language language) {
        this.language = language;
    }

    /** Adds the next record; its number is how many came before. */
    void add(SearchRecord record) {
        List<List<String>> read = new ArrayList<>();
        Map<Weight, Integer> lengths = new EnumMap<>(Weight.class);
        for (SearchRecord.Text text : record.texts()) {
            List<String> words = Words.of(text.text());
            read.add(words);
            lengths.merge(text.weight(), words.size(), Integer::sum);
        }
        List<Term> met = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Weight weight = record.texts().get(i).weight();
            // Each other name stands for itself; all other texts of a weight are one.
            int length = weight == Weight.NAME ? read.get(i).size() : lengths.get(weight);
            count(read.get(i), weight, weight.ofOneAmong(length), met);
        }
        met.forEach(Term::close);
        records++;
    }

    private void count(List<String> words, Weight weight, double each, List<Term> met) {
        for (String word : words) {
            Term term = term(word);
            if (term.met(records, weight, each)) {
                met.add(term);
            }
        }
    }

    private Term term(String word) {
        Term known = byWord.get(word);
        if (known == null) {
            known = byStem.computeIfAbsent(language.stem().apply(word), Term::new);
            byWord.put(word, known);
        }
        return known;
    }

    /** The terms by their stems, numbered in this order. */
    List<Term> terms() {
        List<String> stems = byStem.keySet().stream().sorted().toList();
        List<Term> terms = new ArrayList<>(stems.size());
        for (String stem : stems) {
            Term term = byStem.get(stem);
            term.number(terms.size());
            terms.add(term);
        }
        return terms;
    }

    /** All words, sorted. */
    List<String> words() {
        return byWord.keySet().stream().sorted().toList();
    }

    Term termOf(String word) {
        return byWord.get(word);
    }
}
