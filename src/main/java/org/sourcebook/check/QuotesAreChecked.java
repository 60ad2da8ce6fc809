package org.sourcebook.check;

import java.util.Optional;
import java.util.Set;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.quote.LockFolder;
import org.sourcebook.quote.Locks;
import org.sourcebook.quote.Quotation;
import org.sourcebook.quote.Quotations;
import org.sourcebook.quote.QuoteState;
import org.sourcebook.quote.Verdict;
import org.sourcebook.quote.Verdicts;
import org.sourcebook.source.Location;

/** What is quoted stands in the source, as far as the lock files know. */
final class QuotesAreChecked implements Check {

    static final Code QUOTE_CHANGED = new Code("quote-changed");
    static final Code QUOTE_UNVERIFIED = new Code("quote-unverified");
    static final Code EMPTY_QUOTE = new Code("empty-quote");

    private final Locks locks;
    private final Set<EntityId> drafts;

    QuotesAreChecked(Locks locks, Set<EntityId> drafts) {
        this.locks = locks;
        this.drafts = drafts;
    }

    @Override
    public void run(Archive archive, Reporter reporter) {
        Verdicts verdicts = new Verdicts(locks);
        for (Quotation quotation : Quotations.in(archive)) {
            Location where = quotation.in().file().at(quotation.span());
            Optional<Entity> source = archive.find(quotation.source(), "").filter(Entity::sound);
            if (quotation.words().normal().exact().isEmpty()) {
                reporter.report(Diagnostic.error(EMPTY_QUOTE, where, "the quote has no words")
                        .withHint("write the exact words of the source, or take the field away"));
            } else if (source.isPresent()) {
                tell(verdicts.of(source.get(), quotation.words()), quotation, where, reporter);
            }
        }
        locks.all().stream()
                .filter(filed -> !isOfRecord(filed, archive))
                .forEach(filed -> reporter.report(LockFolder.unused(
                        filed.file(), "there is no record " + filed.lock().source())));
    }

    private boolean isOfRecord(Locks.Filed filed, Archive archive) {
        EntityId source = filed.lock().source();
        return drafts.contains(source) || archive.find(source, "").isPresent();
    }

    private static void tell(Verdict verdict, Quotation quotation, Location where, Reporter reporter) {
        String id = quotation.source().id();
        if (verdict.state() == QuoteState.CHANGED) {
            reporter.report(Diagnostic.error(QUOTE_CHANGED, where, "the quote does not hold: " + verdict.reason())
                    .withHint("mend the quote or cite another source; to look at the page of today: sourcebook archive "
                            + id));
        } else if (verdict.state() == QuoteState.UNVERIFIED) {
            reporter.report(
                    Diagnostic.warning(QUOTE_UNVERIFIED, where, "nobody has checked the quote: " + verdict.reason())
                            .withHint("look for it in the source: sourcebook archive " + id));
        }
    }
}
