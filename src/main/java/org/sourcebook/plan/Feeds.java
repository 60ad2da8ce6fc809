package org.sourcebook.plan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Dependent;
import org.sourcebook.archive.Retraction;
import org.sourcebook.content.Entity;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.edtf.Edtf;
import org.sourcebook.json.Json;
import org.sourcebook.model.Value;

/**
 * The feeds of a site: what changed in substance, and what was corrected, each as Atom (RFC 4287) and as JSON Feed 1.1.
 *
 * <p>Dates are those of the content ({@code updated}, the date of a correction); an entry without a day has none of its own and takes the first day
 * it may mean. There is no feed without a base URL, since its links must be absolute.
 */
final class Feeds {

    static final Route CHANGES_ATOM = Route.of("changes.xml");
    static final Route CHANGES_JSON = Route.of("changes.feed.json");
    static final Route CORRECTIONS_ATOM = Route.of("corrections.xml");
    static final Route CORRECTIONS_JSON = Route.of("corrections.feed.json");

    private static final int LONGEST = 50;
    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final SiteSettings settings;
    private final String baseUrl;

    Feeds(SiteSettings settings, String baseUrl) {
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    static List<Route> routes() {
        return List.of(CHANGES_ATOM, CHANGES_JSON, CORRECTIONS_ATOM, CORRECTIONS_JSON);
    }

    private record Entry(String title, String url, String id, String text, Edtf date) {
        String stamp() {
            return date.bounds()
                    .firstDay()
                    .filter(day -> day.year() > 0 && day.year() < 10_000)
                    .map(day -> day + "T00:00:00Z")
                    .orElse(NEVER);
        }
    }

    List<PlannedFile> of(Archive archive) {
        List<Entry> all = changes(archive);
        all.addAll(retractions(archive));
        List<Entry> changes = newest(all);
        List<Entry> corrections = newest(corrections(archive));
        String corrected = settings.title() + ": corrections";
        return List.of(
                file(CHANGES_ATOM, atom(settings.title(), CHANGES_ATOM, changes)),
                file(CHANGES_JSON, json(settings.title(), CHANGES_JSON, changes)),
                file(CORRECTIONS_ATOM, atom(corrected, CORRECTIONS_ATOM, corrections)),
                file(CORRECTIONS_JSON, json(corrected, CORRECTIONS_JSON, corrections)));
    }

    private static PlannedFile file(Route route, String text) {
        return new PlannedFile.Bytes(route, "a feed", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Entry> changes(Archive archive) {
        List<Entry> entries = new ArrayList<>();
        for (Entity entity : archive.entities()) {
            Optional<Edtf> updated = entity.get("updated").map(value -> ((Value.Date) value).date());
            String url = url(entity);
            if (updated.isPresent() && !url.isEmpty()) {
                String text = told(Titles.text(entity, "summary"), entity, archive);
                entries.add(new Entry(Titles.of(entity), url, url, text, updated.get()));
            }
        }
        return entries;
    }

    /** A text with what is told of a record that rests on a source that was taken back. */
    private static String told(String text, Entity entity, Archive archive) {
        List<String> notices = Notices.sentences(entity, archive);
        return notices.isEmpty() ? text : (text + " " + String.join(" ", notices)).strip();
    }

    /** An entry for each source that was taken back: what here rests on it is doubtful since that day. */
    private List<Entry> retractions(Archive archive) {
        List<Entry> entries = new ArrayList<>();
        for (Retraction each : archive.retractions().all()) {
            String url = url(each.source());
            if (!url.isEmpty()) {
                String title = Titles.label(each.words()) + ": " + Titles.of(each.source());
                entries.add(new Entry(title, url, url + "#retraction", impact(each, archive), each.date()));
            }
        }
        return entries;
    }

    private static String impact(Retraction retraction, Archive archive) {
        List<Dependent> all = archive.reliances().on(retraction.source().id());
        long alone = all.stream().filter(Dependent::alone).count();
        return retraction.reason() + " Pages here that rest on it or argue with it: " + all.size() + ", on it alone: "
                + alone + ".";
    }

    private List<Entry> corrections(Archive archive) {
        List<Entry> entries = new ArrayList<>();
        for (Entity entity : archive.entities()) {
            String url = url(entity);
            if (!url.isEmpty()) {
                for (Correction correction : Correction.all(entity)) {
                    String id = url + "#correction-" + correction.number();
                    entries.add(new Entry(
                            Titles.of(entity), url, id, told(correction.text(), entity, archive), correction.date()));
                }
            }
        }
        return entries;
    }

    private static List<Entry> newest(List<Entry> entries) {
        return RecordOrder.first(
                LONGEST, entries, Comparator.comparing(Entry::date).reversed().thenComparing(Entry::id));
    }

    private String url(Entity entity) {
        return entity.sound()
                ? EntityRoutes.of(entity).map(route -> baseUrl + route.output()).orElse("")
                : "";
    }

    private String atom(String title, Route route, List<Entry> entries) {
        String updated = entries.isEmpty() ? NEVER : entries.get(0).stamp();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element(xml, "title", title);
        element(xml, "id", baseUrl + route.output());
        element(xml, "updated", updated);
        xml.append("<link rel=\"self\" type=\"application/atom+xml\" href=\"")
                .append(HtmlText.escaped(baseUrl + route.output()))
                .append("\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"")
                .append(HtmlText.escaped(baseUrl))
                .append("\"/>\n<author>");
        element(xml, "name", settings.title());
        xml.append("</author>\n");
        for (Entry entry : entries) {
            xml.append("<entry>\n");
            element(xml, "title", entry.title());
            element(xml, "id", entry.id());
            element(xml, "updated", entry.stamp());
            xml.append("<link rel=\"alternate\" type=\"text/html\" href=\"")
                    .append(HtmlText.escaped(entry.url()))
                    .append("\"/>\n");
            element(xml, "summary", entry.text());
            xml.append("</entry>\n");
        }
        return xml.append("</feed>\n").toString();
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(HtmlText.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private String json(String title, Route route, List<Entry> entries) {
        Map<String, Object> feed = new LinkedHashMap<>();
        feed.put("version", "https://jsonfeed.org/version/1.1");
        feed.put("title", title);
        feed.put("home_page_url", baseUrl);
        feed.put("feed_url", baseUrl + route.output());
        feed.put("language", settings.language());
        List<Object> items = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, Object> item = new LinkedHashMap<>();
            item.put("id", entry.id());
            item.put("url", entry.url());
            item.put("title", entry.title());
            item.put("content_text", entry.text().isEmpty() ? entry.title() : entry.text());
            item.put("date_modified", entry.stamp());
            items.add(item);
        }
        feed.put("items", items);
        return Json.pretty(feed);
    }
}
