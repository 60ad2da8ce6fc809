package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.content.Entity;

/** The numbered sources at the end of a page, each with the way back to every use of it. */
final class SourceList {

    private final Scope scope;

    SourceList(Scope scope) {
        this.scope = scope;
    }

    /** The sources cited on the page so far; ask last. */
    List<Object> entries() {
        List<Object> entries = new ArrayList<>();
        ordered().forEach(numbered -> entries.add(entry(numbered)));
        return entries;
    }

    /** By number or, where citations are words, as the style lists references. */
    private List<CitationNumbers.Numbered> ordered() {
        List<CitationNumbers.Numbered> all = new ArrayList<>(scope.citations().all());
        scope.world()
                .style()
                .textMarks()
                .ifPresent(words -> all.sort(Comparator.comparing(CitationNumbers.Numbered::source, words.order())));
        return all;
    }

    private Map<String, Object> entry(CitationNumbers.Numbered numbered) {
        Entity source = numbered.source();
        List<Object> uses = new ArrayList<>();
        for (CitationNumbers.Use use : numbered.uses()) {
            String label =
                    String.valueOf(uses.size() + 1) + (use.locator().isEmpty() ? "" : " (" + use.locator() + ")");
            uses.add(
                    new Data().with("href", "#" + use.id()).with("label", label).map());
        }
        return new Data()
                .with("number", scope.world().style().textMarks().isPresent() ? 0 : numbered.number())
                .with("id", numbered.entryId())
                .with("card", new Cards(scope).of(source))
                .with("description", Markup.html(scope.world().style().reference(source)))
                .with("way", RobustLinks.of(source))
                .with("href", RobustLinks.of(source).get("href"))
                .with("read", Titles.text(source, "read"))
                .with("read_words", readWords(source))
                .with("notice", Notices.words(source, scope.world().archive()))
                .with("uses", uses)
                .with("quotes", scope.quotes().noted(source.id()))
                .map();
    }

    private static String readWords(Entity source) {
        return source.kind()
                .field("read")
                .flatMap(field ->
                        source.get("read").map(value -> field.type().words(value, org.sourcebook.model.Names.IDS)))
                .orElse("");
    }
}
