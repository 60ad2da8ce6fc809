package org.sourcebook.build;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/** Runs the stages of a build: those who watch hear how far it is, and {@code timings} what it takes; {@code jobs} is the number of threads. */
record Stages(Progress progress, Timings timings, int jobs) {

    /** A stage on this thread. */
    <T> T run(String name, Supplier<T> work) {
        progress.at(name, 0, 0);
        return timings.of(Part.STAGE, name, work);
    }

    /** A stage on this thread that gives nothing back. */
    void run(String name, Runnable work) {
        progress.at(name, 0, 0);
        timings.of(Part.STAGE, name, work);
    }

    /** A stage that those who watch do not hear of: before it is known that there is anything to do, or when it is too late to give up. */
    <T> T unwatched(String name, Supplier<T> work) {
        return timings.of(Part.STAGE, name, work);
    }

    /** The same without a result. */
    void unwatched(String name, Runnable work) {
        timings.of(Part.STAGE, name, work);
    }

    /** A stage that does the same to many items, on all threads; the results in the order of the items. */
    <T, R> List<R> each(String name, List<T> items, Function<T, R> work) {
        AtomicInteger done = new AtomicInteger();
        Function<T, R> step = item -> {
            R result = timings.of(Part.ITEMS, name, () -> work.apply(item));
            tell(name, done.incrementAndGet(), items.size());
            return result;
        };
        return timings.of(Part.STAGE, name, () -> Parallel.map(items, step, jobs));
    }

    private void tell(String name, int done, int total) {
        synchronized (progress) {
            progress.at(name, done, total);
        }
    }
}
