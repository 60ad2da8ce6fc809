package org.sourcebook.cite;

import org.sourcebook.content.Entity;

/** Words a reference: authors, title, publisher, date. */
public interface ReferenceStyle {

    /** The reference as safe HTML, without a link and without a number. */
    String reference(Entity source);
}
