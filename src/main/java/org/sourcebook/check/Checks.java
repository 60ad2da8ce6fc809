package org.sourcebook.check;

import java.util.List;
import org.sourcebook.archive.Archive;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Reporter;

/** All checks there are. */
public final class Checks {

    private static final List<Check> ALL = List.of(
            new LivingPersonNeedsMore(),
            new RepliesComeLater(),
            new PositionsInOrder(),
            new EdgesHaveTwoEnds(),
            new CitedAtLeastOnce());

    private Checks() {}

    /** Runs every check; {@code settings} say which rules a site has made its own. */
    public static void run(Archive archive, SiteSettings settings, Reporter reporter) {
        ALL.forEach(check -> check.run(archive, reporter));
        new ParagraphsCite(settings.citeEveryParagraph()).run(archive, reporter);
    }
}
