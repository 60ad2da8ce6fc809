package org.sourcebook.check;

import java.util.List;
import java.util.Set;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.EntityId;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.quote.Locks;

/** All checks there are. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new LivingPersonNeedsMore(),
            new RepliesComeLater(),
            new PositionsInOrder(),
            new EdgesHaveTwoEnds(),
            new CitedAtLeastOnce(),
            new UnlinkedAddresses());

    private Checks() {}

    /** Runs every check; {@code settings} say which rules a site has made its own, {@code locks} what is known of quotes. */
    public static void run(
            Archive archive, SiteSettings settings, Locks locks, Set<EntityId> drafts, Reporter reporter) {
        ALL.forEach(check -> check.run(archive, reporter));
        new QuotesAreChecked(locks, drafts).run(archive, reporter);
        new ParagraphsCite(settings.citeEveryParagraph()).run(archive, reporter);
    }
}
