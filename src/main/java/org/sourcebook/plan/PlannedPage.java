package org.sourcebook.plan;

import java.util.function.Supplier;
import org.sourcebook.source.Location;

/**
 * A page that is wanted: where it goes, what it is made from, and its values, computed when it is rendered.
 *
 * <p>{@code origin} is the file to name when something is wrong with the page as such. The model may be asked for from
 * any thread; it is not kept.
 */
public record PlannedPage(Route route, String template, Location origin, Supplier<PageModel> computed) {

    public PageModel model() {
        return computed.get();
    }
}
