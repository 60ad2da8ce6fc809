package org.sourcebook.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.yaml.YamlScalar;

/** Checks what a kind and its folder are called and where its pages stand, each and against all other kinds. */
final class KindNames {

    static final Code INVALID_ROUTE = new Code("invalid-route");

    private static final String PLURAL = "plural";
    private static final String ROUTE = "route";

    /** A reference that begins like this is an address. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "file", "data");

    /** Folders of the site's input or output that hold something else. */
    private static final Set<String> FOLDERS = Set.of("assets", "model", "tags");

    private static final Pattern ROUTE_FORM =
            Pattern.compile("([a-z0-9-]+/)*([a-z0-9-]+-)?\\{id}(-[a-z0-9-]+)?\\.html");

    private final Map<String, ModelFile> plurals = new HashMap<>();
    private final Map<String, ModelFile> routes = new HashMap<>();

    void check(ModelFile file) {
        if (SCHEMES.contains(file.name()) || Trait.of(file.name()).isPresent()) {
            String message = "no kind can be called '" + file.name() + "'";
            String hint = "choose another name; this one belongs to a trait or begins an address";
            file.decoding().error(FieldReader.RESERVED_NAME, file.declaredAt().span(), message, hint);
        }
        text(file, PLURAL).ifPresent(plural -> plural(file, plural));
        text(file, ROUTE).ifPresent(route -> route(file, route));
    }

    private static Optional<YamlScalar> text(ModelFile file, String key) {
        return file.map()
                .get(key)
                .filter(node -> !Decoding.isNothing(node))
                .filter(YamlScalar.class::isInstance)
                .map(YamlScalar.class::cast);
    }

    private void plural(ModelFile file, YamlScalar plural) {
        if (!Slug.isOne(plural.text())) {
            String message = "'" + plural.text() + "' is no name for a folder: lower-case letters, digits and hyphens";
            String hint = Slug.nearest(plural.text())
                    .map(slug -> "write '" + slug + "'")
                    .orElse("write a word");
            file.decoding().error(ModelFileReader.INVALID_NAME, plural.span(), message, hint);
        } else if (FOLDERS.contains(plural.text())) {
            String message = "no kind can have the folder '" + plural.text() + "'";
            file.decoding()
                    .error(
                            FieldReader.RESERVED_NAME,
                            plural.span(),
                            message,
                            "choose another name; it holds something else");
        } else {
            unique(plurals, file, plural, "the folder '" + plural.text() + "'");
        }
    }

    private void route(ModelFile file, YamlScalar route) {
        if (ROUTE_FORM.matcher(route.text()).matches()) {
            unique(routes, file, route, "the pages '" + route.text() + "'");
            return;
        }
        String message = "'" + route.text() + "' does not say where the pages stand";
        String hint = "write folders and a file name that holds {id} and ends in .html: ships/{id}.html";
        file.decoding().error(INVALID_ROUTE, route.span(), message, hint);
    }

    private static void unique(Map<String, ModelFile> taken, ModelFile file, YamlScalar name, String what) {
        ModelFile earlier = taken.putIfAbsent(name.text(), file);
        if (earlier != null) {
            file.decoding()
                    .reporter()
                    .report(Diagnostic.error(
                                    Duplicates.DUPLICATE_DECLARATION,
                                    file.decoding().file().at(name.span()),
                                    "the kind '" + earlier.name() + "' has " + what + " already")
                            .withHint("choose another name")
                            .alsoAt(earlier.declaredAt()));
        }
    }
}
