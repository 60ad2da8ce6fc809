package org.sourcebook.cite;

import java.util.Optional;
import org.sourcebook.content.Entity;

/** Words a reference: authors, title, publisher, date. Thread-safe. */
public interface ReferenceStyle {

    /** The reference as safe HTML, without a link and without a number. */
    String reference(Entity source);

    /** How citations read in the text; empty for a style of numbers, which are those of the page. */
    Optional<TextMarks> textMarks();
}
