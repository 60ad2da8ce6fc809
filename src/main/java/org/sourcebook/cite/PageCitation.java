package org.sourcebook.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.edtf.DateParts;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.json.Json;

/**
 * How to cite a page of the site itself: in words and in three exchange formats.
 *
 * <p>{@code url} is empty where the site has no address yet; the date is that of the page's last change in substance. No day of access is ever
 * made up.
 */
public record PageCitation(String key, String title, String site, String url, Optional<Edtf> date) {

    /** In words, for a footnote. */
    public String text() {
        return "“" + title + "”, " + site + date.map(day -> ", " + day.words()).orElse("")
                + (url.isEmpty() ? "" : ", " + url);
    }

    /** As a BibTeX {@code misc} entry, readable by BibLaTeX too. */
    public String bibtex() {
        StringBuilder entry = new StringBuilder("@misc{" + key);
        field(entry, "title", "{" + BibTex.escaped(title) + "}");
        field(entry, "howpublished", BibTex.escaped(site));
        date.ifPresent(day -> field(entry, "date", day.text()));
        if (!url.isEmpty()) {
            field(entry, "url", url);
        }
        return entry.append("\n}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }

    /** As a RIS record of type {@code ELEC}. */
    public String ris() {
        StringBuilder record = new StringBuilder("TY  - ELEC\n");
        tag(record, "TI", title);
        tag(record, "T2", site);
        date.flatMap(Edtf::dateParts).ifPresent(parts -> tag(record, "DA", ris(parts.start())));
        if (!url.isEmpty()) {
            tag(record, "UR", url);
        }
        return record.append("ER  - \n").toString();
    }

    private static void tag(StringBuilder record, String tag, String value) {
        record.append(tag).append("  - ").append(value.replace('\n', ' ')).append('\n');
    }

    /** {@code YYYY/MM/DD/}, parts that are not known left empty. */
    static String ris(DateParts.Point day) {
        return padded(day.year(), 4) + "/"
                + (day.month().isPresent() ? padded(day.month().getAsInt(), 2) : "") + "/"
                + (day.day().isPresent() ? padded(day.day().getAsInt(), 2) : "") + "/";
    }

    private static String padded(long number, int width) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    /** As CSL-JSON, a list of one item. */
    public String cslJson() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", key);
        item.put("type", "webpage");
        item.put("title", title);
        item.put("container-title", site);
        date.ifPresent(day -> item.put("issued", CslDate.of(day)));
        if (!url.isEmpty()) {
            item.put("URL", url);
        }
        return Json.pretty(List.of(item));
    }
}
