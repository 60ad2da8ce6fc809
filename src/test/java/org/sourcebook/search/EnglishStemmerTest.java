package org.sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stems after the definition of Porter's second algorithm, and the script's stems against the program's. */
final class EnglishStemmerTest {

    private static final String ROOTS =
            "a abil adjust arsen b bias by commun consist control defin depend die ear electr enjoy"
                    + " exceed fear fl fluenc form formal gas gener gentl hack happ herr hop hopp inn list ly metr miss new o objec"
                    + " off operat ow plann pol possess proceed publish radical relat ros runn s say sens sk sky sp studi succe"
                    + " suspen tap ti tr trac twit univers us val vietnam whack wr y yell yy";

    private static final String ENDINGS =
            "al alism ality alize alli ance ancy ant ate ated ately ation ational ative ator ble"
                    + " bli bly e ed edly eed eedly el ement en ence ency ent ently er ers es ess fulli fulness ful ible ic ical"
                    + " ically icate icity ied ies ified ify iness ing ingly ings ion ions ish ism ist istic iti ity ive iveness"
                    + " ivity ization ize izer l less lessli lessly li ll ly ment ments ness ogi ogist ogy or ous ously ousness s"
                    + " sion sses ss t th tion tional us y yed ying ys ize's";

    @ParameterizedTest
    @CsvSource({
        "consigned, consign",
        "consignment, consign",
        "consistency, consist",
        "consistently, consist",
        "consolatory, consolatori",
        "consolidating, consolid",
        "consolingly, consol",
        "conspicuously, conspicu",
        "conspiracy, conspiraci",
        "conspirators, conspir",
        "constables, constabl",
        "constancy, constanc",
        "knackeries, knackeri",
        "knavish, knavish",
        "kneeling, kneel",
        "knightly, knight",
        "knitting, knit",
        "knives, knive",
        "knockers, knocker"
    })
    void wordsOfThePublishedSampleHaveTheirPublishedStems(String word, String stem) {
        assertThat(EnglishStemmer.stem(word)).isEqualTo(stem);
    }

    /** One line or more for each rule of the definition. */
    @ParameterizedTest
    @CsvSource({
        "misses, miss",
        "ties, tie",
        "cries, cri",
        "tied, tie",
        "gas, gas",
        "this, this",
        "gaps, gap",
        "kiwis, kiwi",
        "focus, focus",
        "agreed, agre",
        "feed, feed",
        "luxuriating, luxuri",
        "troubled, troubl",
        "sized, size",
        "hopping, hop",
        "hoping, hope",
        "falling, fall",
        "bled, bled",
        "sing, sing",
        "repeatedly, repeat",
        "cry, cri",
        "by, by",
        "say, say",
        "rational, ration",
        "valenci, valenc",
        "digitizer, digit",
        "radically, radic",
        "analogies, analog",
        "hopefully, hope",
        "goodness, good",
        "formative, format",
        "electrical, electr",
        "triplicate, triplic",
        "adjustable, adjust",
        "adoption, adopt",
        "opinion, opinion",
        "effective, effect",
        "probate, probat",
        "rate, rate",
        "cease, ceas",
        "controll, control",
        "roll, roll",
        "generally, general",
        "generic, generic",
        "communism, communism",
        "communities, communiti",
        "arsenal, arsenal",
        "youth, youth",
        "enjoyed, enjoy",
        "skies, sky",
        "dying, die",
        "news, news",
        "inning, inning",
        "succeeds, succeed",
        "proceeding, proceed",
        "ow, ow",
        "be, be",
        "beauty, beauti",
        "beautiful, beauti"
    })
    void everyRuleOfTheDefinitionHolds(String word, String stem) {
        assertThat(EnglishStemmer.stem(word)).isEqualTo(stem);
    }

    @Test
    void theScriptAndTheProgramCutTheSameStems() {
        List<String> words = new ArrayList<>(vocabulary());
        List<String> stems = words.stream().map(EnglishStemmer::stem).toList();
        try (Script script = new Script(Map.of())) {
            String ofScript = script.text("JSON.parse(" + Script.quoted(org.sourcebook.json.Json.compact(words))
                    + ").map(sourcebookSearch.stem).join(' ')");
            assertThat(Arrays.asList(ofScript.split(" ", -1))).isEqualTo(stems);
        }
        assertThat(words).hasSizeGreaterThan(10_000);
    }

    @Test
    void wordsThatAreNotPlainEnglishLettersAreTheirOwnStems() {
        assertThat(List.of("9200s", "déjouer", "кошки", "opisis2s", "us", ""))
                .allSatisfy(word -> assertThat(EnglishStemmer.stem(word)).isEqualTo(word));
    }

    /** Every word of this archive, roots with all endings, and letters as they come. */
    private static TreeSet<String> vocabulary() {
        TreeSet<String> words = SearchedSite.words(Path.of(""));
        for (String root : ROOTS.split(" ")) {
            for (String ending : ENDINGS.split(" ")) {
                words.add(root + ending);
            }
        }
        Random random = new Random(20150315);
        for (int i = 0; i < 4000; i++) {
            words.add(random.ints(random.nextInt(1, 12), 0, 30)
                    .mapToObj(n -> "abcdefghijklmnopqrstuvwxyzyeis".substring(n, n + 1))
                    .collect(Collectors.joining()));
        }
        return words;
    }
}
