package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.Paragraph;
import org.sourcebook.model.EnumType;
import org.sourcebook.model.Field;
import org.sourcebook.model.Trait;

/** How far texts say what they rest on, and how much of the sources was read; counted, never estimated. */
final class Coverage {

    private static final String READ = "read";

    private Coverage() {}

    /** The paragraphs of some texts: all, those that cite, those that say why they do not. */
    static Map<String, Object> paragraphs(List<Entity> records) {
        int total = 0;
        int cited = 0;
        int marked = 0;
        for (Entity entity : records) {
            for (Paragraph paragraph : entity.body().paragraphs()) {
                total++;
                cited += paragraph.cites() ? 1 : 0;
                marked += paragraph.cites() || paragraph.uncitedReason().isEmpty() ? 0 : 1;
            }
        }
        return new Data()
                .with("total", total)
                .with("cited", cited)
                .with("marked", marked)
                .with("percent", percent(cited + marked, total))
                .map();
    }

    /** How much of some sources was read: for each degree its word, its words, how many sources and their share. */
    static List<Object> reading(List<Entity> sources) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (Entity source : sources) {
            Field field = source.kind().field(READ).orElse(null);
            if (field != null && field.type() instanceof EnumType degrees) {
                degrees.values().forEach(degree -> words.putIfAbsent(degree, degrees.words(degree)));
                counts.merge(Titles.text(source, READ), 1, Integer::sum);
            }
        }
        List<Object> reading = new ArrayList<>();
        words.forEach((degree, shown) -> reading.add(new Data()
                .with("value", degree)
                .with("words", shown)
                .with("total", counts.getOrDefault(degree, 0))
                .with("share", share(counts.getOrDefault(degree, 0), sources.size()))
                .map()));
        return reading;
    }

    /** The whole archive: its texts in order, and its sources. */
    static Map<String, Object> of(List<Entity> records) {
        List<Entity> ordered = records.stream()
                .filter(entity -> entity.sound() && entity.kind().has(Trait.ORDERED))
                .toList();
        List<Entity> sources = records.stream()
                .filter(entity -> entity.sound() && entity.kind().has(Trait.CITABLE))
                .toList();
        return new Data()
                .with("paragraphs", paragraphs(ordered))
                .with("sources", sources.size())
                .with("reading", reading(sources))
                .map();
    }

    private static String share(int part, int whole) {
        int percent = percent(part, whole);
        return percent == 0 && part > 0 ? "less than 1 %" : percent + " %";
    }

    /** Rounded down, so that only all is 100. */
    private static int percent(int part, int whole) {
        return whole == 0 ? 100 : (int) (100L * part / whole);
    }
}
