package org.sourcebook.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Immutable lists with one element more. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }
}
