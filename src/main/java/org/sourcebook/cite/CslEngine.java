package org.sourcebook.cite;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A CSL processor with one style.
 *
 * <p>Throws whatever the processor throws at a style it cannot run. Not thread-safe.
 */
final class CslEngine {

    private final CSL csl;
    private Map<String, CSLItemData> items = Map.of();

    CslEngine(StyleSheet sheet, String locale) {
        try {
            this.csl = new CSL(new Registered(), ShippedStyles::locale, null, sheet.xml(), locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        csl.setOutputFormat("html");
    }

    private final class Registered implements ItemDataProvider {

        @Override
        public CSLItemData retrieveItem(String id) {
            return items.get(id);
        }

        @Override
        public Collection<String> getIds() {
            return items.keySet();
        }
    }

    /** Takes these items instead of those before, and says in which order the style lists them. */
    List<String> sort(Collection<CSLItemData> given) {
        register(given, false);
        return csl.getRegisteredItems().stream().map(CSLItemData::getId).toList();
    }

    /** Takes these items instead of those before, in their own order. */
    void register(Collection<CSLItemData> given) {
        register(given, true);
    }

    private void register(Collection<CSLItemData> given, boolean unsorted) {
        Map<String, CSLItemData> byId = new LinkedHashMap<>();
        given.forEach(item -> byId.put(item.getId(), item));
        items = byId;
        csl.reset();
        csl.registerCitationItems(byId.keySet(), unsorted);
    }

    /** A citation of one item, with the style's brackets. */
    String citation(String id, Pinpoint place) {
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(id);
        if (!place.locator().isEmpty()) {
            Optional<CSLLabel> label = label(place.label());
            label.ifPresent(item::label);
            item.locator(label.isPresent() ? place.locator() : Locators.words(place.label(), place.locator()));
        }
        CSLCitation citation = new CSLCitation(new CSLCitationItem[] {item.build()});
        return csl.makeCitation(citation).get(0).getText();
    }

    private static Optional<CSLLabel> label(String word) {
        try {
            return Optional.of(CSLLabel.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The reference of one item; empty where the style has none for it. */
    String reference(String id) {
        String[] entries = csl.makeBibliography(item -> item.getId().equals(id)).getEntries();
        return entries.length == 0 ? "" : entries[0].replaceFirst("<div class=\"csl-left-margin\">.*?</div>", "");
    }
}
