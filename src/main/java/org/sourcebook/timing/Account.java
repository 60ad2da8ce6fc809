package org.sourcebook.timing;

import java.util.ArrayList;
import java.util.List;

/**
 * What a build has cost, sorted out: its stages in their order, and dearest first what was done in them, on all threads together.
 *
 * <p>The stages' own times add up to the time on the clock; those of the work to the time of the threads. {@code templates},
 * {@code blocks} and {@code outputs} are other views of that same work.
 */
public record Account(List<Cost> stages, List<Cost> work, List<Cost> templates, List<Cost> blocks, List<Cost> outputs) {

    public Account {
        stages = List.copyOf(stages);
        work = List.copyOf(work);
        templates = List.copyOf(templates);
        blocks = List.copyOf(blocks);
        outputs = List.copyOf(outputs);
    }

    /** What there is to tell so far. */
    public static Account of(Timings timings) {
        List<Cost> templates = timings.costs(Part.TEMPLATE);
        List<Cost> blocks = timings.costs(Part.BLOCK);
        List<Cost> outputs = timings.costs(Part.OUTPUT);
        List<Cost> work = new ArrayList<>();
        for (Cost each : timings.costs(Part.WORK)) {
            work.add(
                    switch (each.name()) {
                        case Timings.TEMPLATES -> with(each, templates);
                        case Timings.MODELS -> with(each, blocks);
                        default -> each;
                    });
        }
        for (Cost each : timings.costs(Part.ITEMS)) {
            work.add(new Cost(each.name() + ": the rest", each.times(), each.total(), each.own()));
        }
        if (!outputs.isEmpty()) {
            work.add(new Cost("outputs: the rest", outputs.size(), 0, own(outputs)));
        }
        work.sort(Cost.DEAREST);
        return new Account(timings.costs(Part.STAGE), work, templates, blocks, outputs);
    }

    /** Work with its parts, which are told of one by one too. */
    private static Cost with(Cost work, List<Cost> parts) {
        return new Cost(work.name(), work.times(), work.total(), work.own() + own(parts));
    }

    /** The own times of some costs together, in nanoseconds. */
    public static long own(List<Cost> costs) {
        return costs.stream().mapToLong(Cost::own).sum();
    }
}
