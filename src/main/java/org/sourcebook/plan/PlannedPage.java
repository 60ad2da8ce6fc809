package org.sourcebook.plan;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sourcebook.source.Location;

/**
 * A page that is wanted: where it goes, what it is made from, and its values, computed when it is rendered.
 *
 * <p>{@code origin} is the file to name when something is wrong with the page as such. {@code parameters} is in words all that went into
 * the computation beside what it asks of the archive and of the routes: a page of the same parameters whose questions have the same answers
 * is the same page. Where it is empty nobody knows, and the page depends on every record. The model may be asked for from any thread; it is
 * not kept.
 */
public record PlannedPage(
        Route route,
        String template,
        Location origin,
        Optional<String> parameters,
        Function<Set<Integer>, PageModel> computed) {

    /** A page without citations that depends on every record. */
    public PlannedPage(Route route, String template, Location origin, Supplier<PageModel> computed) {
        this(route, template, origin, Optional.empty(), unprinted -> computed.get());
    }

    /** A page without citations that is made from these parameters and from what it asks. */
    PlannedPage(Route route, String template, Location origin, String parameters, Supplier<PageModel> computed) {
        this(route, template, origin, Optional.of(parameters), unprinted -> computed.get());
    }

    public PageModel model() {
        return computed.apply(Set.of());
    }

    /** The model for a template that does not print the citations at these places: see {@link PageModel#unprinted}. */
    public PageModel modelWithout(Set<Integer> unprinted) {
        return computed.apply(unprinted);
    }
}
