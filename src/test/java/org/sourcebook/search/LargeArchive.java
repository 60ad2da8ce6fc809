package org.sourcebook.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.sourcebook.edtf.Edtf;

/** An archive of made-up records whose words are as unequal as those of a language: the n-th one stands in 1/n as many places. */
final class LargeArchive {

    private static final int VOCABULARY = 60_000;
    private static final String[] SYLLABLES =
            ("ba be bi bo bu ca ce co da de di do fa fe fi ga ge gi ha he hi ho la le li lo ma me mi mo na ne ni no pa pe po"
                            + " ra re ri ro sa se si so ta te ti to va ve vi an en in on er ar or al el il st tr")
                    .split(" ");

    private final Random random;
    private final String[] words = new String[VOCABULARY];
    private final double[] upTo = new double[VOCABULARY];

    LargeArchive(long seed) {
        this.random = new Random(seed);
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            words[i] = made(i);
            sum += 1.0 / (i + 2.7);
            upTo[i] = sum;
        }
    }

    /** Common words are short; the number makes each one different. */
    private String made(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[(rest * 31 + rank % 7) % SYLLABLES.length]);
        }
        return word.toString();
    }

    /** The word of a rank, 0 the most common. */
    String word(int rank) {
        return words[rank];
    }

    /** The index of so many records, as files by their names. */
    Map<String, String> index(int records) {
        SearchIndex index = new SearchIndex(Language.of("en"));
        for (int i = 0; i < records; i++) {
            index.add(IndexedRecord.of(record(i)));
        }
        Map<String, String> files = new TreeMap<>();
        index.files().forEach((name, json) -> files.put(name, SearchIndex.script(name, json)));
        return files;
    }

    private SearchRecord record(int number) {
        String title = text(random.nextInt(3, 9));
        List<SearchRecord.Text> texts = new ArrayList<>();
        List<Passage> passages = new ArrayList<>();
        texts.add(new SearchRecord.Text(Weight.TITLE, title));
        String summary = text(25);
        texts.add(new SearchRecord.Text(Weight.SUMMARY, summary));
        passages.add(new Passage("", summary, ""));
        for (int left = RecordText.QUOTABLE, i = random.nextInt(3, 14); i > 0; i--) {
            String paragraph = text(random.nextInt(30, 90));
            texts.add(new SearchRecord.Text(Weight.BODY, paragraph));
            if (left > 0) {
                passages.add(new Passage("", paragraph, "").shortened(left));
                left -= paragraph.length();
            }
        }
        int kind = number / 2500;
        return new SearchRecord(
                title,
                "kind" + kind + "/record-" + number + ".html",
                new SearchRecord.KindName("kind" + kind, "Kind " + kind, "Kinds " + kind),
                Edtf.parse(String.valueOf(1900 + random.nextInt(120))).date(),
                Optional.of(new SearchRecord.Label("standing" + random.nextInt(4), "Standing")),
                text(2),
                "",
                List.of(),
                texts,
                passages,
                true);
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
            text.append(i == 0 ? "" : " ").append(words[Math.min(VOCABULARY - 1, at < 0 ? -at - 1 : at)]);
        }
        return text.append('.').toString();
    }
}
