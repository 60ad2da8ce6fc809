package org.sourcebook.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.plan.Address;
import org.sourcebook.plan.Demand;
import org.sourcebook.plan.Plan;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.render.Artifact;
import org.sourcebook.render.PageFacts;
import org.sourcebook.source.Location;

/**
 * Audits pages as they are rendered, and at the end what only shows when all are there.
 *
 * <p>{@link #page} and {@link #file} may be called from several threads; {@link #finish} once, after the last page.
 */
public final class Auditor {

    static final Code BROKEN_OUTPUT_LINK = new Code("broken-output-link");
    static final Code MISSING_ANCHOR = new Code("missing-anchor");
    static final Code REPEATED_ID = new Code("repeated-id");
    static final Code EXTERNAL_REQUEST = new Code("external-request");
    static final Code POLICY_BREACH = new Code("policy-breach");
    static final Code SKIPPED_HEADING = new Code("skipped-heading");

    private final Plan plan;
    private final TemplatePlaces places;
    private final ForbiddenText forbidden;
    private final Diagnostics reporter;
    private final Map<String, Collection<String>> idsOfPages = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();
    private final Map<String, List<AuditedPage.Anchor>> wantedBefore = new HashMap<>();

    /** An anchor that must be there once all pages are known. */
    private record Wanted(String page, String anchor, Supplier<Location> where, String from) {}

    public Auditor(Plan plan, TemplatePlaces places, SiteSettings settings, Withheld withheld, Diagnostics reporter) {
        this.plan = plan;
        this.places = places;
        this.forbidden = new ForbiddenText(settings, withheld);
        this.reporter = reporter;
    }

    /** Audits one page, which is reported, and says what came of it. A page that failed to render is passed over: its failure is reported already. */
    public AuditedPage page(Artifact artifact) {
        if (artifact.failed()) {
            return new AuditedPage(false, List.of());
        }
        Diagnostics found = new Diagnostics();
        List<Wanted> anchors = audit(artifact, found);
        reporter.reportAll(found.sorted());
        synchronized (this) {
            idsOfPages.put(artifact.page().route().output(), artifact.facts().ids());
            wanted.addAll(anchors);
        }
        return new AuditedPage(
                found.isEmpty(),
                anchors.stream()
                        .map(each -> new AuditedPage.Anchor(each.page(), each.anchor()))
                        .distinct()
                        .toList());
    }

    /** Takes a page into account that was audited before, without a find, and is left as it is: its ids, and the anchors it points to. */
    public synchronized void left(String page, Collection<String> ids, List<AuditedPage.Anchor> anchors) {
        idsOfPages.put(page, ids);
        if (!anchors.isEmpty()) {
            wantedBefore.put(page, anchors);
        }
    }

    /** The pages left as they are that point to an anchor that is no longer there: they must be made again, to say where they do. */
    public synchronized Set<String> pagesToDoAgain() {
        Set<String> pages = new TreeSet<>();
        wantedBefore.forEach((page, anchors) -> {
            if (anchors.stream().anyMatch(each -> isMissing(each.page(), each.id()))) {
                pages.add(page);
            }
        });
        return pages;
    }

    private boolean isMissing(String page, String anchor) {
        Collection<String> ids = idsOfPages.get(page);
        return ids != null && !ids.contains(anchor);
    }

    private List<Wanted> audit(Artifact artifact, Reporter into) {
        PageFacts facts = artifact.facts();
        String page = artifact.page().route().output();
        List<Wanted> anchors = new ArrayList<>();
        for (Demand demand : artifact.demands()) {
            anchors.add(new Wanted(demand.page().output(), demand.anchor(), demand::where, page));
        }
        Set<LinkAddress> demanded = new HashSet<>();
        artifact.demands()
                .forEach(demand -> demanded.add(new LinkAddress(demand.page().output(), demand.anchor())));
        Finds finds = new Finds(artifact, into);
        facts.links().forEach(link -> link(link, artifact, demanded, anchors, finds));
        facts.repeatedIds()
                .forEach(id -> finds.report(
                        REPEATED_ID,
                        "\"" + id + "\"",
                        "the id '" + id + "' stands twice on " + page,
                        "give one of them another id"));
        facts.breaches()
                .forEach(breach -> finds.report(
                        POLICY_BREACH,
                        "",
                        breach + " on " + page,
                        "the page's own policy forbids it: put styles and scripts into files below assets/"));
        headings(facts.headings(), artifact, into);
        forbidden.check(page, artifact.page().origin(), artifact.bytes(), into);
        return anchors;
    }

    /** Whether a file that is no page has to be looked at. */
    public boolean looksAt(PlannedFile file) {
        return !forbidden.hasNothingToFind() || DrawingRules.concern(file);
    }

    /** Audits the bytes of an output that is no page; whether nothing was found. */
    public boolean file(PlannedFile file, byte[] bytes) {
        Diagnostics found = new Diagnostics();
        if (DrawingRules.concern(file)) {
            new DrawingRules(file.origin(), found).check(bytes);
        }
        forbidden.check(file.route().output(), Location.ofPath(file.origin()), bytes, found);
        reporter.reportAll(found.sorted());
        return found.isEmpty();
    }

    private void link(
            PageFacts.Link link, Artifact artifact, Set<LinkAddress> demanded, List<Wanted> anchors, Finds finds) {
        String address = link.address();
        String page = artifact.page().route().output();
        if (Address.isExternal(address)) {
            if (link.loads() && !address.startsWith("data:image/")) {
                finds.report(
                        EXTERNAL_REQUEST,
                        address,
                        page + " loads " + address,
                        "a page needs nobody else: keep a copy below assets/");
            }
            return;
        }
        LinkAddress target = LinkAddress.of(address, page, plan.basePath());
        if (!plan.routes().has(target.path())) {
            broken(link, target, artifact, finds);
        } else if (!target.anchor().isEmpty() && !demanded.contains(target) && !isHere(target, artifact)) {
            anchors.add(new Wanted(
                    target.path(), target.anchor(), () -> places.of(artifact.page(), "#" + target.anchor()), page));
        }
    }

    /** Most anchors lead to the page itself, whose ids are known at once. */
    private static boolean isHere(LinkAddress target, Artifact artifact) {
        return target.path().equals(artifact.page().route().output())
                && artifact.facts().ids().contains(target.anchor());
    }

    private void broken(PageFacts.Link link, LinkAddress target, Artifact artifact, Finds finds) {
        String page = artifact.page().route().output();
        String what = "<" + link.element() + " " + link.attribute() + "=\"" + link.address() + "\"> on " + page;
        Optional<String> near = Suggestion.nearest(target.path(), plan.routes().paths());
        String hint = near.map(path -> "did you mean '" + path + "'?")
                .orElse(
                        target.path().isEmpty()
                                ? "it leads out of the site's folder"
                                : "there is no output " + target.path());
        finds.report(BROKEN_OUTPUT_LINK, link.address(), what + " leads nowhere", hint);
    }

    private static void headings(List<Integer> levels, Artifact artifact, Reporter into) {
        int before = 0;
        for (int level : levels) {
            if (level > before + 1) {
                String message = "a heading of level " + level + " follows one of level " + before + " on "
                        + artifact.page().route();
                into.report(Diagnostic.warning(SKIPPED_HEADING, artifact.page().origin(), message)
                        .withHint("use the next level down, so that the page's outline has no holes"));
                return;
            }
            before = level;
        }
    }

    /** Reports errors on one page, each at the words that most likely made it. */
    private final class Finds {

        private final Artifact artifact;
        private final Reporter into;

        Finds(Artifact artifact, Reporter into) {
            this.artifact = artifact;
            this.into = into;
        }

        void report(Code code, String literal, String message, String hint) {
            into.report(Diagnostic.error(code, places.of(artifact.page(), literal), message)
                    .withHint(hint));
        }
    }

    /** Checks the anchors that pages point to on one another. */
    public void finish() {
        for (Wanted each : wanted) {
            if (isMissing(each.page(), each.anchor())) {
                Collection<String> ids = idsOfPages.get(each.page());
                String message = "no element with id '" + each.anchor() + "' on " + each.page();
                reporter.report(Diagnostic.error(MISSING_ANCHOR, each.where().get(), message)
                        .withHint(Suggestion.nearest(each.anchor(), ids)
                                .map(near -> "did you mean '#" + near + "'?")
                                .orElse("linked from " + each.from() + "; the page's ids are its headings and parts")));
            }
        }
    }
}
