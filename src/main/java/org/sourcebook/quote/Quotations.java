package org.sourcebook.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.Archive;
import org.sourcebook.archive.Target;
import org.sourcebook.archive.TextReference;
import org.sourcebook.archive.TextWalk;
import org.sourcebook.content.Entity;
import org.sourcebook.markdown.Body;
import org.sourcebook.markdown.CitationItem;
import org.sourcebook.markdown.Piece;
import org.sourcebook.markdown.QuotedWords;
import org.sourcebook.model.CitationUse;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Trait;
import org.sourcebook.model.Value;
import org.sourcebook.model.ValueWalk;
import org.sourcebook.source.Span;

/** Finds every quotation of an archive: in the citations of its fields and in those of its texts, in their order. */
public final class Quotations {

    private static final Targets CITABLE = new Targets(List.of(Trait.CITABLE.word()));

    private final Archive archive;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(Archive archive) {
        this.archive = archive;
    }

    public static List<Quotation> in(Archive archive) {
        Quotations quotations = new Quotations(archive);
        for (Entity entity : archive.entities()) {
            // Most records quote nothing, and a look at the text costs less than one at every value.
            if (entity.sound() && entity.file().text().contains(CitationUse.QUOTE)) {
                quotations.add(entity);
            }
        }
        return List.copyOf(quotations.found);
    }

    private void add(Entity entity) {
        ValueWalk walk = ValueWalk.of(entity.kind().fields(), entity.fields());
        for (CitationUse use : walk.citations()) {
            Selector words = new Selector(use.quote(), use.quotePrefix(), use.quoteSuffix());
            use.quoteSpan().ifPresent(span -> add(words, use.cited(), entity, span));
        }
        walk.prose().forEach(prose -> add(prose.body(), entity));
        add(entity.body(), entity);
    }

    private void add(Body text, Entity entity) {
        TextWalk.visit(text, piece -> {
            if (piece instanceof Piece.Citation citation) {
                citation.items().forEach(item -> add(item, entity));
            }
        });
    }

    private void add(CitationItem item, Entity entity) {
        Value.Reference cited = TextReference.of(item.key(), CITABLE, item.span());
        item.quote().ifPresent(quote -> add(selector(quote), cited, entity, quote.span()));
    }

    /** The selector an author wrote in a text. */
    public static Selector selector(QuotedWords quote) {
        return new Selector(quote.exact(), quote.prefix(), quote.suffix());
    }

    private void add(Selector words, Value.Reference cited, Entity entity, Span span) {
        Optional<Target> source = archive.resolve(cited, entity);
        source.ifPresent(target -> found.add(new Quotation(words, target.entity(), entity, span)));
    }
}
