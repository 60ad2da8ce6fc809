package org.sourcebook.yaml;

import java.util.List;
import java.util.Optional;
import org.sourcebook.diagnostic.Diagnostic;

/**
 * What one reading of a text gave.
 *
 * @param root the tree; empty when the text is, or when reading stopped
 * @param sound whether the tree holds everything that was written
 * @param failure what stopped the reading
 * @param found what is wrong with nodes that were read
 */
record Attempt(Optional<YamlNode> root, boolean sound, Optional<Failure> failure, List<Diagnostic> found) {

    Attempt {
        found = List.copyOf(found);
    }
}
