package org.sourcebook.source;

import java.util.function.Supplier;

/** A value that is worked out when first asked for, and then kept. Thread-safe. */
public final class Once<T> implements Supplier<T> {

    private Supplier<T> work;
    private T value;

    private Once(Supplier<T> work) {
        this.work = work;
    }

    public static <T> Supplier<T> of(Supplier<T> work) {
        return new Once<>(work);
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
