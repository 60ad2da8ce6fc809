package org.sourcebook.model;

import java.util.ArrayList;
import java.util.List;
import org.sourcebook.yaml.YamlList;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** Reads what a reference may point to: the name of a kind or trait after {@code to:}, or a list of them. */
record TargetsReader(Declaration declaration) {

    static final String TO = "to";

    Targets read() {
        List<String> names = new ArrayList<>();
        declaration.node(TO).ifPresent(node -> collect(node, names));
        return new Targets(names);
    }

    private void collect(YamlNode node, List<String> names) {
        if (node instanceof YamlScalar scalar) {
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
}
