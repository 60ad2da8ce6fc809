package org.sourcebook.archive;

import java.util.function.Supplier;

/** A value that is worked out when first asked for, and then kept. Thread-safe. */
final class Lazy<T> implements Supplier<T> {

    private Supplier<T> work;
    private T value;

    Lazy(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (work != null) {
            value = work.get();
            work = null;
        }
        return value;
    }
}
