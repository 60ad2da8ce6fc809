package org.sourcebook.plan;

import java.util.Set;
import java.util.stream.Collectors;
import org.sourcebook.archive.LinkRule;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.content.Entity;

/**
 * The note beside a citation's number: the title of what is cited, then what a card says of it.
 *
 * <p>Hidden where there are no styles, and from screen readers, who have the list of sources one link away. A later use
 * of a source bears the class {@code again}, so that the margin need not say everything twice.
 */
final class SideNote {

    private static final Set<String> SHOWN_APART = Set.of("title", "summary");

    private final Cards cards;
    private final boolean numbered;

    SideNote(Scope scope) {
        this.cards = new Cards(scope);
        this.numbered = scope.world().style().textMarks().isEmpty();
    }

    String of(CitationNumbers.Mark mark, Entity source) {
        return "<span class=\"sidenote" + (mark.use() > 1 ? " again" : "") + "\" hidden><span aria-hidden=\"true\">"
                + number(mark) + "<cite>" + HtmlText.escaped(Titles.of(source))
                + "</cite> <span class=\"details\">" + HtmlText.escaped(details(source)) + "</span></span></span>";
    }

    private String number(CitationNumbers.Mark mark) {
        return numbered ? "<span class=\"number\">" + mark.number() + "</span> " : "";
    }

    private String details(Entity source) {
        return source.kind().card().stream()
                .filter(name -> !SHOWN_APART.contains(name))
                .flatMap(name -> source.kind().field(name).stream())
                .filter(field -> !LinkRule.hides(field, source))
                .flatMap(field -> source.get(field.name()).stream()
                        .map(value -> field.type().words(value, cards.names(source))))
                .collect(Collectors.joining(", "));
    }
}
