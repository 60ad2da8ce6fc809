package org.sourcebook.plan;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sourcebook.source.Location;

/**
 * A page that is wanted: where it goes, what it is made from, and its values, computed when it is rendered.
 *
 * <p>{@code origin} is the file to name when something is wrong with the page as such. The model may be asked for from
 * any thread; it is not kept.
 */
public record PlannedPage(Route route, String template, Location origin, Function<Set<Integer>, PageModel> computed) {

    /** A page without citations. */
    public PlannedPage(Route route, String template, Location origin, Supplier<PageModel> computed) {
        this(route, template, origin, unprinted -> computed.get());
    }

    public PageModel model() {
        return computed.apply(Set.of());
    }

    /** The model for a template that does not print the citations at these places: see {@link PageModel#unprinted}. */
    public PageModel modelWithout(Set<Integer> unprinted) {
        return computed.apply(unprinted);
    }
}
