package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.TextReference;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.cite.Locators;
import org.sourcebook.cite.Pinpoint;
import org.sourcebook.cite.TextMarks;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.CitationItem;
import org.sourcebook.markdown.Piece;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;
import org.sourcebook.quote.Quotations;

/** Writes the citations of a text: raised numbers, or authors and years in the brackets of the site's style. */
final class CitationMarkup {

    private static final Targets CITABLE = new Targets(List.of(Trait.CITABLE.word()));

    private final Scope scope;
    private final Entity owner;
    private final Optional<TextMarks> words;

    CitationMarkup(Scope scope, Entity owner) {
        this.scope = scope;
        this.owner = owner;
        this.words = scope.world().style().textMarks();
    }

    /** Whether citations are words of the sentence, with a space before them. */
    boolean areInWords() {
        return words.isPresent();
    }

    private record Found(CitationItem item, Entity source) {}

    String of(Piece.Citation citation) {
        List<Found> found = new ArrayList<>();
        citation.items().forEach(item -> source(item).ifPresent(source -> found.add(new Found(item, source))));
        StringBuilder html = new StringBuilder();
        for (int i = 0; i < found.size(); i++) {
            html.append(
                    words.isPresent()
                            ? inWords(found.get(i), words.get(), i == 0, i == found.size() - 1)
                            : numbered(found.get(i), i == 0));
        }
        return html.toString();
    }

    private Optional<Entity> source(CitationItem item) {
        return scope.world()
                .archive()
                .resolve(TextReference.of(item.key(), CITABLE, item.span()), owner)
                .flatMap(target -> scope.find(target.entity()));
    }

    private String numbered(Found found, boolean first) {
        CitationItem item = found.item();
        String locator = Locators.words(item.locatorLabel(), item.locator());
        CitationNumbers.Mark mark = scope.citations().cite(found.source(), locator);
        noteQuote(found);
        String after = (locator.isEmpty() ? "" : ", " + locator) + after(item);
        return "<sup class=\"cite\">" + (first ? "" : ", ") + before(item) + link(mark, String.valueOf(mark.number()))
                + HtmlText.escaped(after) + "</sup>" + new SideNote(scope).of(mark, found.source());
    }

    private String inWords(Found found, TextMarks marks, boolean first, boolean last) {
        CitationItem item = found.item();
        CitationNumbers.Mark mark =
                scope.citations().cite(found.source(), Locators.words(item.locatorLabel(), item.locator()));
        noteQuote(found);
        Pinpoint place = new Pinpoint(item.locatorLabel(), item.locator(), item.suppressAuthor());
        TextMarks.Brackets brackets = marks.brackets();
        return "<span class=\"cite cite-words\">" + HtmlText.escaped(first ? brackets.open() : brackets.between())
                + before(item) + link(mark, marks.mark(found.source(), place)) + HtmlText.escaped(after(item))
                + HtmlText.escaped(last ? brackets.close() : "") + "</span>"
                + new SideNote(scope).of(mark, found.source());
    }

    private void noteQuote(Found found) {
        found.item().quote().ifPresent(quote -> scope.quotes().note(found.source(), Quotations.selector(quote)));
    }

    private static String before(CitationItem item) {
        return item.prefix().isEmpty() ? "" : HtmlText.escaped(item.prefix()) + " ";
    }

    private static String after(CitationItem item) {
        return item.suffix().isEmpty() ? "" : ", " + item.suffix();
    }

    private static String link(CitationNumbers.Mark mark, String html) {
        return "<a href=\"#" + mark.entryId() + "\" id=\"" + mark.id() + "\">" + html + "</a>";
    }
}
