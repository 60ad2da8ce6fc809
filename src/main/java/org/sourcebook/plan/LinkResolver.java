package org.sourcebook.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sourcebook.archive.ContentPath;
import org.sourcebook.content.Entity;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.source.Location;
import org.sourcebook.source.Span;

/**
 * Resolves the addresses authors write: {@code ../actors/x.md}, {@code /events/}, {@code map.png}, {@code #aim}, {@code https://…}.
 *
 * <p>A path is looked for first among the content files, from the folder of the file it stands in, then among the outputs, from
 * the folder of the page. A leading {@code /} means the site's root either way.
 */
final class LinkResolver {

    static final Code BROKEN_LINK = new Code("broken-link");

    private static final String CONTENT = "content/";

    private final Scope scope;
    private final Entity owner;

    LinkResolver(Scope scope, Entity owner) {
        this.scope = scope;
        this.owner = owner;
    }

    /** The address as it must stand on the page; empty, and reported, when it leads nowhere. */
    Optional<String> resolve(String address, Span span) {
        Location where = owner.file().at(span);
        if (Address.isExternal(address)) {
            return Optional.of(address);
        }
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        String path = ContentPath.withoutFragment(address);
        if (path.isEmpty()) {
            demand(scope.route(), fragment, where);
            return Optional.of(address);
        }
        Optional<Route> route = route(Address.decoded(path));
        if (route.isEmpty()) {
            scope.report(broken(path, where));
            return Optional.empty();
        }
        demand(route.get(), fragment, where);
        return Optional.of(scope.to(route.get()) + address.substring(path.length()));
    }

    /** The output a path leads to. */
    Optional<Route> route(String path) {
        return ofContent(path).or(() -> ofOutput(path));
    }

    /** The size of the image an address leads to, if it is one of the site's and says so. */
    Optional<ImageSize> size(String address) {
        return Address.isExternal(address)
                ? Optional.empty()
                : route(Address.decoded(address)).flatMap(scope.world().images()::size);
    }

    private void demand(Route page, String fragment, Location where) {
        if (!fragment.isEmpty()) {
            scope.demand(page, Address.decoded(fragment), where);
        }
    }

    private Optional<Route> ofContent(String path) {
        String file = ContentPath.of(path, owner.folder());
        Optional<Route> page = scope.world().archive().ofFile(file).flatMap(EntityRoutes::of);
        return page.or(() -> file.startsWith(CONTENT) ? at(file.substring(CONTENT.length())) : Optional.empty());
    }

    private Optional<Route> ofOutput(String path) {
        String folder = path.startsWith("/") ? "" : folder(scope.route().output());
        String output = ContentPath.of(path.startsWith("/") ? path.substring(1) : path, folder);
        return at(output)
                .or(() -> at(output.isEmpty() ? "index.html" : output + "/index.html"))
                .filter(route -> !path.isEmpty());
    }

    private static String folder(String output) {
        int slash = output.lastIndexOf('/');
        return slash < 0 ? "" : output.substring(0, slash);
    }

    private Optional<Route> at(String output) {
        return scope.world().routes().at(output).map(RouteTable.Claim::route);
    }

    private Diagnostic broken(String path, Location where) {
        List<String> known = new ArrayList<>();
        scope.world().routes().paths().forEach(output -> known.add("/" + output));
        String absolute = "/"
                + ContentPath.of(path, owner.folder())
                        .replaceFirst("^content/", "")
                        .replaceFirst("\\.(md|yaml)$", ".html");
        Diagnostic problem = Diagnostic.error(BROKEN_LINK, where, "nothing is at '" + path + "'");
        return problem.withHint(
                Suggestion.nearest(absolute, known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse(
                                "link to a content file (../actors/name.md), to an output (/events/index.html) or write [[id]]"));
    }
}
