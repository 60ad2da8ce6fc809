package org.sourcebook.model;

import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.source.SourceFile;

/**
 * What the model files that could not be read would have declared, as far as their names tell: {@code ship.yaml} probably
 * declares {@code ship}, whose folder is {@code ships}.
 */
final class Unread {

    private final Set<String> names = new TreeSet<>();

    void add(SourceFile file) {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        names.add(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    /** Whether a name is one of these or a form of it; the last letter may change: {@code berry}, {@code berries}. */
    boolean mayDeclare(String name) {
        return names.stream()
                .map(each -> each.substring(0, Math.max(Math.min(3, each.length()), each.length() - 1)))
                .anyMatch(stem -> !stem.isEmpty() && name.startsWith(stem));
    }
}
