package org.sourcebook.model;

import org.sourcebook.source.Location;
import org.sourcebook.yaml.YamlMap;

/** A model file and what it declares: a kind, an extension of one, a group, an enum, the common or the site's fields. */
record ModelFile(Role role, String name, YamlMap map, Decoding decoding) {

    /** What a model file declares, by its first word. */
    enum Role {
        KIND("kind"),
        EXTENSION("extend"),
        GROUP("group"),
        ENUM("enum"),
        COMMON("common"),
        SITE("site");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    Location declaredAt() {
        return decoding.file().at(map.get(role.key).orElseThrow().span());
    }
}
