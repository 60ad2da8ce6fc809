package org.sourcebook.cite;

import java.util.Comparator;
import org.sourcebook.content.Entity;

/**
 * How citations read in the text where a style names authors and years instead of numbers: {@code (Smith, 2015, p. 3)}.
 *
 * <p>Thread-safe.
 */
public interface TextMarks {

    /** What stands before, between and after the citations of one bracket; plain text. */
    record Brackets(String open, String between, String close) {}

    Brackets brackets();

    /** One citation as safe HTML, without its brackets and without prefix and suffix: {@code Smith, 2015, p. 3}. */
    String mark(Entity source, Pinpoint place);

    /** A citation of a whole source as plain text. */
    default String plain(Entity source) {
        return mark(source, Pinpoint.WHOLE)
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The order of a list of references in this style. */
    Comparator<Entity> order();
}
