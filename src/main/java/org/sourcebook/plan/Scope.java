package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sourcebook.cite.CitationNumbers;
import org.sourcebook.content.Entity;
import org.sourcebook.content.EntityId;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Location;

/**
 * What one page knows while its values are computed: where it stands, what it has cited so far, what it points to.
 *
 * <p>Belongs to one computation; not thread-safe.
 */
final class Scope {

    private final World world;
    private final Route route;
    private final String prefix;
    private final CitationNumbers citations;
    private final QuoteChecks quotes;
    private final List<Demand> demands = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Entity> shown = new ArrayList<>();

    Scope(World world, Route route) {
        this(world, route, "", new CitationNumbers());
    }

    /** A page whose template does not print the citations at these places. */
    Scope(World world, Route route, Set<Integer> unprinted) {
        this(world, route, "", new CitationNumbers(unprinted));
    }

    /** A page shown at any address: its links begin with {@code prefix}, the path of the site's root. */
    Scope(World world, Route route, String prefix) {
        this(world, route, prefix, new CitationNumbers());
    }

    private Scope(World world, Route route, String prefix, CitationNumbers citations) {
        this.citations = citations;
        this.quotes = new QuoteChecks(world.verdicts(), world.archive().log());
        this.world = world;
        this.route = route;
        this.prefix = prefix;
    }

    /** The link to another output. */
    String to(Route there) {
        return prefix + route.to(there);
    }

    /** The way to the site's root. */
    String root() {
        return prefix.isEmpty() ? route.toRoot() : prefix;
    }

    World world() {
        return world;
    }

    Route route() {
        return route;
    }

    String language() {
        return route.language();
    }

    CitationNumbers citations() {
        return citations;
    }

    QuoteChecks quotes() {
        return quotes;
    }

    /** A record in this page's language, else in the first one it exists in. */
    Optional<Entity> find(EntityId id) {
        return world.archive().find(id, language());
    }

    /** The relative link to a record's page; empty when it has none. */
    String href(Entity entity) {
        return EntityRoutes.of(entity)
                .filter(there -> world.routes().has(there.output()))
                .map(this::to)
                .orElse("");
    }

    /** The relative link to a part of a record's page, which must then be there. */
    String href(Entity entity, String anchor, Location from) {
        String href = href(entity);
        if (href.isEmpty() || anchor.isEmpty()) {
            return href;
        }
        demand(EntityRoutes.of(entity).orElseThrow(), anchor, from);
        return href + "#" + anchor;
    }

    void demand(Route page, String anchor, Location from) {
        demands.add(new Demand(page, anchor, from));
    }

    /** Notes that a record is shown on the page with what it rests on. */
    void show(Entity entity) {
        shown.add(entity);
    }

    /** The records shown so far. */
    List<Entity> shown() {
        return shown;
    }

    void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    PageModel finished(Map<String, Object> root) {
        return new PageModel(root, demands, citations.marks(), diagnostics);
    }
}
