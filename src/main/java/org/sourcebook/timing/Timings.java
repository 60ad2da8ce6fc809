package org.sourcebook.timing;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hears from those who do the work of a build what they are doing, and adds up what it takes.
 *
 * <pre>{@code
 * Timings timings = Timings.measured();
 * Archive archive = timings.of(Part.STAGE, "linking", () -> linker.link(entities));
 * timings.costs(Part.STAGE);          // linking: once, 41 ms
 * }</pre>
 *
 * <p>Parts may be nested, on one thread: what is done within a part is not its own. Thread-safe; work that fails is counted too.
 */
public final class Timings {

    /** Measures nothing, and costs nothing. */
    public static final Timings NONE = new Timings(Optional.empty());

    /** The work of filling templates, which {@link Part#TEMPLATE} tells one by one. */
    public static final String TEMPLATES = "templates";

    /** The work of making what templates are given, of which {@link Part#BLOCK} tells a part. */
    public static final String MODELS = "models";

    private final Optional<Ledger> ledger;

    private Timings(Optional<Ledger> ledger) {
        this.ledger = ledger;
    }

    /** Measures from now on. */
    public static Timings measured() {
        return new Timings(Optional.of(new Ledger()));
    }

    public boolean areMeasured() {
        return ledger.isPresent();
    }

    /** Does some work, and notes what it took. */
    public <T> T of(Part part, String name, Supplier<T> work) {
        return ledger.isPresent() ? ledger.get().timed(part, name, work) : work.get();
    }

    /** Does some work that gives nothing back. */
    public void of(Part part, String name, Runnable work) {
        of(part, name, () -> {
            work.run();
            return work;
        });
    }

    /** Counts a use of something whose work comes in pieces. */
    public void count(Part part, String name) {
        ledger.ifPresent(each -> each.count(part, name));
    }

    /** Does a piece of work that is counted by {@link #count}, and notes what it took. */
    public void piece(Part part, String name, Runnable work) {
        if (ledger.isPresent()) {
            ledger.get().piece(part, name, work);
        } else {
            work.run();
        }
    }

    /** Work that was done before anything could be measured, in nanoseconds. */
    public void add(Part part, String name, long nanoseconds) {
        ledger.ifPresent(each -> each.add(part, name, nanoseconds));
    }

    /** What the work of a part took: stages in the order in which they began, all others the dearest first. */
    public List<Cost> costs(Part part) {
        return ledger.map(each -> each.costs(part)).orElse(List.of());
    }
}
