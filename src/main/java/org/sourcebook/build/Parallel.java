package org.sourcebook.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sourcebook.source.Once;

/** Does the same to every item of a list on several threads, and keeps the order; the only place that knows of threads. */
final class Parallel {

    private static final int CHUNK = 16;

    /** Deeply nested texts need more stack than a thread has by itself. In bytes. */
    private static final long STACK = 16L * 1024 * 1024;

    private Parallel() {}

    /** The results in the order of the items. What an item throws is thrown here, the first in that order. */
    static <T, R> List<R> map(List<T> items, Function<T, R> work, int jobs) {
        Object[] results = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        int threads = Math.max(1, Math.min(jobs, (items.size() + CHUNK - 1) / CHUNK));
        ExecutorService workers =
                Executors.newFixedThreadPool(threads, task -> new Thread(null, task, "sourcebook-worker", STACK));
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(workers.submit(() -> take(items, work, results, next)));
            }
            for (Future<?> each : running) {
                await(each);
            }
        } finally {
            end(workers);
        }
        return listed(results);
    }

    /**
     * The result of some work that is begun at once, beside what this thread does meanwhile; with one job, it is begun when it is asked for. What
     * the work throws is thrown to who asks.
     */
    static <T> Supplier<T> ahead(Supplier<T> work, int jobs) {
        if (jobs < 2) {
            return Once.of(work);
        }
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "sourcebook-ahead", STACK);
        thread.setDaemon(true);
        thread.start();
        return () -> await(task);
    }

    /** After a failure others may still be at work on an item, and must not be when something else is begun. */
    private static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            workers.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T, R> void take(List<T> items, Function<T, R> work, Object[] results, AtomicInteger next) {
        try {
            for (int start = next.getAndAdd(CHUNK); start < items.size(); start = next.getAndAdd(CHUNK)) {
                for (int i = start; i < Math.min(start + CHUNK, items.size()); i++) {
                    results[i] = work.apply(items.get(i));
                }
            }
        } catch (RuntimeException | Error failure) {
            next.set(items.size()); // nobody wants the rest
            throw failure;
        }
    }

    private static <T> T await(Future<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            } else if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the build was interrupted", e);
        }
    }

    @SuppressWarnings("unchecked") // every element was put there by a Function<T, R>
    private static <R> List<R> listed(Object[] results) {
        return (List<R>) Arrays.asList(results);
    }
}
