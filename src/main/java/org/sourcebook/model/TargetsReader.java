package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Suggestion;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Reads what a reference may point to: the name of a kind or trait after {@code to:}, or a list of them. */
record TargetsReader(Declaration declaration, Types types) {

    static final Code UNKNOWN_TARGET = new Code("unknown-target");
    static final String TO = "to";

    Targets read() {
        List<String> names = new ArrayList<>();
        declaration.node(TO).ifPresent(node -> collect(node, names));
        return new Targets(names);
    }

    private void collect(YamlNode node, List<String> names) {
        if (node instanceof YamlScalar scalar) {
            check(scalar);
            names.add(scalar.text());
        } else if (node instanceof YamlList list) {
            list.items().forEach(item -> collect(item, names));
        } else {
            declaration
                    .decoding()
                    .error(
                            Decoding.WRONG_TYPE,
                            node.span(),
                            "expected the name of a kind or trait, found " + node.described(),
                            "write to: KIND or to: [KIND, TRAIT]");
        }
    }

    private void check(YamlScalar name) {
        if (!types.targets().contains(name.text()) && !types.mayDeclare(name.text())) {
            String hint = Suggestion.nearest(name.text(), types.targets())
                    .map(near -> "did you mean '" + near + "'?")
                    .orElse("kinds and traits are " + String.join(", ", types.targets()));
            declaration.decoding().error(UNKNOWN_TARGET, name.span(), "no kind or trait '" + name.text() + "'", hint);
        }
    }
}
