package org.sourcebook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word is, to the program and to the script, on every character there is. */
final class TokensTest {

    /** Characters that mean something to the rules, and strangers. */
    private static final String[] PIECES = {
        "a",
        "B",
        "z",
        "s",
        "S",
        "'",
        "\u2019",
        "-",
        "\u2010",
        ".",
        ",",
        " ",
        "\u00a0",
        "\u202f",
        "\u2009",
        "0",
        "1",
        "9",
        "200",
        "000",
        "12",
        "é",
        "e\u0301",
        "ß",
        "ẞ",
        "ﬁ",
        "ﬃ",
        "ﬅ",
        "Æ",
        "œ",
        "ǅ",
        "İ",
        "ı",
        "I\u0307",
        "ÿ",
        "Ŀ",
        "\u00ad",
        "\u200c",
        "\u200d",
        "\ufeff",
        "α",
        "Ά",
        "ς",
        "Σ",
        "й",
        "и\u0306",
        "Ё",
        "ا",
        "أ",
        "ـ",
        "ً",
        "٣",
        "۷",
        "९",
        "９",
        "Ａ",
        "ｚ",
        "東",
        "京",
        "の",
        "カ",
        "ｶ",
        "한",
        "\ud83d\ude00",
        "𝐀",
        "𠮷",
        "\ud83d",
        "\ude00",
        "_",
        "#",
        "@",
        "\n",
        "\t",
        "\u0000",
        "\uffff",
        "\u2028",
        "「",
        "ª",
        "µ",
        "Ω",
        "K",
        "__proto__",
        "constructor"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Op-Isis of J.M. Berger|op isis opisis of j m jm berger",
                "9,200 9.200 9\u202f200 1,200.5|9200 9200 9200 1200 5",
                "1.2 million, 0.125, 1234,567|1.2 million 0.125 1234 567",
                "Müller's rock 'n' roll|muller rock n roll",
                "ofﬁce ﬂag Straße|office flag strasse",
                "İSTANBUL ılık|istanbul ilik",
                "٩٢٠٠ ９２００|9200 9200",
                "東京 😀ok|東 京 😀 ok",
                "the U.S. and C.E.O.|the u s us and c e o ceo",
                "e.g. A. B. Smith|e g eg a b smith"
            })
    void textsHaveTheseWords(String text, String words) {
        assertThat(Words.of(text)).containsExactly(words.split(" "));
    }

    @Test
    void theScriptFindsTheSameWordsAroundEveryCharacter() {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < 0x10000; c += isBorder(c) || isBorder(c + 1) || c < 0x3000 ? 1 : 13) {
            texts.add("a" + (char) c + "b " + (char) c + "s 1" + (char) c + "200");
        }
        assertAgree(texts);
    }

    /** Whether a run of characters of one sort ends here or nearby. */
    private static boolean isBorder(int c) {
        byte here = Alphabet.SHARED.classOf((char) c);
        return here != Alphabet.SHARED.classOf((char) (c - 13)) || here != Alphabet.SHARED.classOf((char) (c + 13));
    }

    @Test
    void theScriptFindsTheSameWordsInTextsOfOddPieces() {
        Random random = new Random(9200);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(1, 14); length > 0; length--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            texts.add(text.toString());
        }
        texts.add("\u00c9".repeat(100) + " " + "ﬃ".repeat(40) + " " + "\u0301".repeat(50) + "x");
        assertAgree(texts);
    }

    @Test
    void accentsSetByThemselvesCountAsLittleAsAccentedLetters() {
        List<String> differing = new ArrayList<>();
        for (char c = 0xc0; c < 0x2000; c++) {
            String one = String.valueOf(c);
            String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
            if (Character.isLetter(c) && c < 0x530 && !Words.of(apart).equals(Words.of(one))) {
                differing.add(one);
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void foldingAWordAgainChangesNothing() {
        for (int c = 0; c < 0x10000; c++) {
            List<String> once = Words.of(String.valueOf((char) c));
            assertThat(Words.of(String.join(" ", once))).isEqualTo(once);
        }
    }

    private static void assertAgree(List<String> texts) {
        List<String> ofProgram = texts.stream().map(TokensTest::tokens).toList();
        String head = new SearchIndex(Language.of("en")).files().get("index");
        Map<String, String> index = Map.of("index", SearchIndex.script("index", head));
        try (Script script = new Script(index)) {
            script.text("search.ready(function () {})");
            script.text("var agree = " + escaped(texts) + ".map(function (text) { return search.words(text).map("
                    + "function (each) { return each.start + '-' + each.end + '=' + each.word; }).join(' '); })");
            String[] ofScript = script.text("agree.join('\\n')").split("\n", -1);
            for (int i = 0; i < texts.size(); i++) {
                if (!ofScript[i].equals(ofProgram.get(i))) {
                    assertThat(ofScript[i]).as(escaped(List.of(texts.get(i)))).isEqualTo(ofProgram.get(i));
                }
            }
        }
    }

    private static String tokens(String text) {
        Set<String> found = new LinkedHashSet<>();
        Tokens tokens = new Tokens(text);
        while (tokens.next()) {
            if (tokens.length() > 0) {
                found.add(tokens.start() + "-" + tokens.end() + "=" + tokens.word());
            }
        }
        return String.join(" ", found);
    }

    /** Texts as an array, with every character by its number: halves of characters survive. */
    private static String escaped(List<String> texts) {
        StringBuilder out = new StringBuilder("[");
        for (String text : texts) {
            out.append(out.length() == 1 ? "\"" : ",\"");
            text.chars().forEach(c -> out.append("\\u").append(Integer.toHexString(0x10000 | c), 1, 5));
            out.append('"');
        }
        return out.append(']').toString();
    }
}
