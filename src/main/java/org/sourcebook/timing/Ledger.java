package org.sourcebook.timing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Adds up what work took, on any thread. */
final class Ledger {

    private final Map<Key, Sum> sums = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();

    /** What each thread is at. It forgets when it is at nothing any more, so no thread carries anything away. */
    private final ThreadLocal<Lap> current = new ThreadLocal<>();

    private record Key(Part part, String name) {}

    private record Sum(int order, LongAdder times, LongAdder total, LongAdder own) {

        Sum(int order) {
            this(order, new LongAdder(), new LongAdder(), new LongAdder());
        }

        void add(long took, long inner) {
            total.add(took);
            own.add(took - inner);
        }

        Cost cost(String name) {
            return new Cost(name, times.sum(), total.sum(), own.sum());
        }
    }

    /** Work that is being done, and what other work within it has taken so far. */
    private static final class Lap {
        private final long start = System.nanoTime();
        private long inner;
    }

    <T> T timed(Part part, String name, Supplier<T> work) {
        count(part, name);
        return timed(sum(part, name), work);
    }

    void piece(Part part, String name, Runnable work) {
        timed(sum(part, name), () -> {
            work.run();
            return work;
        });
    }

    void count(Part part, String name) {
        sum(part, name).times().increment();
    }

    private <T> T timed(Sum sum, Supplier<T> work) {
        Lap outer = current.get();
        Lap lap = new Lap();
        current.set(lap);
        try {
            return work.get();
        } finally {
            long took = System.nanoTime() - lap.start;
            sum.add(took, lap.inner);
            if (outer == null) {
                current.remove();
            } else {
                outer.inner += took;
                current.set(outer);
            }
        }
    }

    void add(Part part, String name, long nanoseconds) {
        count(part, name);
        sum(part, name).add(nanoseconds, 0);
    }

    private Sum sum(Part part, String name) {
        return sums.computeIfAbsent(new Key(part, name), key -> new Sum(begun.getAndIncrement()));
    }

    List<Cost> costs(Part part) {
        Stream<Map.Entry<Key, Sum>> all =
                sums.entrySet().stream().filter(each -> each.getKey().part() == part);
        if (part == Part.STAGE) {
            return all.sorted(Comparator.comparing(each -> each.getValue().order()))
                    .map(Ledger::cost)
                    .toList();
        }
        return all.map(Ledger::cost).sorted(Cost.DEAREST).toList();
    }

    private static Cost cost(Map.Entry<Key, Sum> each) {
        return each.getValue().cost(each.getKey().name());
    }
}
