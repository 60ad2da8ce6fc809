package org.sourcebook.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
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
    private final Reporter reporter;
    private final Map<String, Set<String>> idsOfPages = new HashMap<>();
    private final List<Wanted> wanted = new ArrayList<>();

    /** An anchor that must be there once all pages are known. */
    private record Wanted(String page, String anchor, Supplier<Location> where, String from) {}

    public Auditor(Plan plan, TemplatePlaces places, SiteSettings settings, Withheld withheld, Reporter reporter) {
        this.plan = plan;
        this.places = places;
        this.forbidden = new ForbiddenText(settings, withheld, reporter);
        this.reporter = reporter;
    }

    /** Audits one page. A page that failed to render is passed over: its failure is reported already. */
    public void page(Artifact artifact) {
        if (artifact.failed()) {
            return;
        }
        PageFacts facts = artifact.facts();
        String page = artifact.page().route().output();
        List<Wanted> anchors = new ArrayList<>();
        for (Demand demand : artifact.demands()) {
            anchors.add(new Wanted(demand.page().output(), demand.anchor(), demand::where, page));
        }
        Set<LinkAddress> demanded = new HashSet<>();
        artifact.demands()
                .forEach(demand -> demanded.add(new LinkAddress(demand.page().output(), demand.anchor())));
        facts.links().forEach(link -> link(link, artifact, demanded, anchors));
        facts.repeatedIds()
                .forEach(id -> report(
                        REPEATED_ID,
                        artifact,
                        "\"" + id + "\"",
                        "the id '" + id + "' stands twice on " + page,
                        "give one of them another id"));
        facts.breaches()
                .forEach(breach -> report(
                        POLICY_BREACH,
                        artifact,
                        "",
                        breach + " on " + page,
                        "the page's own policy forbids it: put styles and scripts into files below assets/"));
        headings(facts.headings(), artifact);
        forbidden.check(page, artifact.page().origin(), artifact.bytes());
        synchronized (this) {
            idsOfPages.put(page, facts.ids());
            wanted.addAll(anchors);
        }
    }

    /** Whether files that are no pages have to be looked at too. */
    public boolean looksAtFiles() {
        return !forbidden.hasNothingToFind();
    }

    /** Audits the bytes of an output that is no page. */
    public void file(PlannedFile file, byte[] bytes) {
        forbidden.check(file.route().output(), Location.ofPath(file.origin()), bytes);
    }

    private void link(PageFacts.Link link, Artifact artifact, Set<LinkAddress> demanded, List<Wanted> anchors) {
        String address = link.address();
        String page = artifact.page().route().output();
        if (Address.isExternal(address)) {
            if (link.loads() && !address.startsWith("data:image/")) {
                report(
                        EXTERNAL_REQUEST,
                        artifact,
                        address,
                        page + " loads " + address,
                        "a page needs nobody else: keep a copy below assets/");
            }
            return;
        }
        LinkAddress target = LinkAddress.of(address, page, plan.basePath());
        if (!plan.routes().has(target.path())) {
            broken(link, target, artifact);
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

    private void broken(PageFacts.Link link, LinkAddress target, Artifact artifact) {
        String page = artifact.page().route().output();
        String what = "<" + link.element() + " " + link.attribute() + "=\"" + link.address() + "\"> on " + page;
        Optional<String> near = Suggestion.nearest(target.path(), plan.routes().paths());
        String hint = near.map(path -> "did you mean '" + path + "'?")
                .orElse(
                        target.path().isEmpty()
                                ? "it leads out of the site's folder"
                                : "there is no output " + target.path());
        report(BROKEN_OUTPUT_LINK, artifact, link.address(), what + " leads nowhere", hint);
    }

    private void headings(List<Integer> levels, Artifact artifact) {
        int before = 0;
        for (int level : levels) {
            if (level > before + 1) {
                String message = "a heading of level " + level + " follows one of level " + before + " on "
                        + artifact.page().route();
                reporter.report(
                        Diagnostic.warning(SKIPPED_HEADING, artifact.page().origin(), message)
                                .withHint("use the next level down, so that the page's outline has no holes"));
                return;
            }
            before = level;
        }
    }

    private void report(Code code, Artifact artifact, String literal, String message, String hint) {
        reporter.report(Diagnostic.error(code, places.of(artifact.page(), literal), message)
                .withHint(hint));
    }

    /** Checks the anchors that pages point to on one another. */
    public void finish() {
        for (Wanted each : wanted) {
            Set<String> ids = idsOfPages.get(each.page());
            if (ids != null && !ids.contains(each.anchor())) {
                String message = "no element with id '" + each.anchor() + "' on " + each.page();
                reporter.report(Diagnostic.error(MISSING_ANCHOR, each.where().get(), message)
                        .withHint(Suggestion.nearest(each.anchor(), ids)
                                .map(near -> "did you mean '#" + near + "'?")
                                .orElse("linked from " + each.from() + "; the page's ids are its headings and parts")));
            }
        }
    }
}
