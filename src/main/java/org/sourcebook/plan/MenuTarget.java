package org.sourcebook.plan;

import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.TextReference;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.content.SiteSettings;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.model.Targets;
import org.sourcebook.model.Value;

/** Where an entry of a menu leads: to a record ({@code page:about}), to an output ({@code events/}) or out of the site. */
record MenuTarget(Optional<Route> route, String href) {

    static final Code BROKEN_MENU = new Code("broken-menu");

    private static final Targets ANY = new Targets(List.of());

    static MenuTarget of(SiteSettings.MenuEntry entry, Scope scope) {
        Optional<Route> route = route(entry, scope.world(), scope.language());
        return new MenuTarget(route, route.map(scope::to).orElse(entry.to()));
    }

    /** Whether the page is the one it leads to, or lies below it. */
    boolean isCurrent(Route page) {
        if (route.isEmpty()) {
            return false;
        }
        String there = route.get().output();
        boolean listing = there.endsWith("/index.html") && there.indexOf('/') > 0;
        return there.equals(page.output())
                || listing && page.output().startsWith(there.substring(0, there.length() - "index.html".length()));
    }

    /** Reports an entry that leads nowhere. */
    static void check(SiteSettings.MenuEntry entry, World world, Reporter reporter) {
        if (!leadsOut(entry, world) && route(entry, world, "").isEmpty()) {
            Diagnostic problem = Diagnostic.error(
                    BROKEN_MENU, world.settings().file().at(entry.span()), "nothing is at '" + entry.to() + "'");
            reporter.report(problem.withHint(
                    Suggestion.nearest(entry.to(), world.routes().paths())
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("name a record (page:about), a listing (events/) or an address (https://…)")));
        }
    }

    /** Whether it is an address; what stands before its colon may also be a kind. */
    private static boolean leadsOut(SiteSettings.MenuEntry entry, World world) {
        String to = entry.to();
        return Address.isExternal(to)
                && world.archive()
                        .model()
                        .kind(to.substring(0, Math.max(0, to.indexOf(':'))))
                        .isEmpty();
    }

    /** Whether it leads somewhere; one that does not is reported once and left out of the pages. */
    static boolean works(SiteSettings.MenuEntry entry, Scope scope) {
        return leadsOut(entry, scope.world())
                || route(entry, scope.world(), scope.language()).isPresent();
    }

    private static Optional<Route> route(SiteSettings.MenuEntry entry, World world, String language) {
        String to = entry.to();
        if (leadsOut(entry, world)) {
            return Optional.empty();
        }
        Value.Reference reference = TextReference.of(to, ANY, entry.span());
        Optional<Entity> record = reference.kind().isEmpty()
                ? Optional.empty()
                : world.archive().find(new EntityId(reference.kind(), reference.id()), language);
        return record.flatMap(EntityRoutes::of).or(() -> output(to, world, language));
    }

    private static Optional<Route> output(String to, World world, String language) {
        String path = to.startsWith("/") ? to.substring(1) : to;
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        String localised = language.isEmpty() ? file : language + "/" + file;
        return world.routes().at(localised).or(() -> world.routes().at(file)).map(RouteTable.Claim::route);
    }
}
