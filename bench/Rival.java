import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** One of those that are compared: its name, how it is started for an output folder, what its runs cost. */
final class Rival {

    /** The command that writes into a folder which is not there yet. */
    interface Start {
        List<String> into(Path output);
    }

    private final String name;
    private final Start start;
    private final List<Cost> costs = new ArrayList<>();

    Rival(String name, Start start) {
        this.name = name;
        this.start = start;
    }

    void run(Path output) throws Exception {
        costs.add(Cost.of(start.into(output)));
    }

    /** All once in each round, in an order that changes, each into a folder of its own beside others of that name. */
    static void rounds(Path output, List<Rival> all, int rounds) throws Exception {
        List<Rival> order = new ArrayList<>(all);
        Random random = new Random(1);
        for (int round = 1; round <= rounds; round++) {
            Collections.shuffle(order, random);
            for (Rival each : order) {
                each.run(output.resolveSibling(output.getFileName() + "-" + round + "-" + all.indexOf(each)));
            }
        }
    }

    List<String> command(Path output) {
        return start.into(output);
    }

    /** Its median costs, and with {@code other} the median ratios of runs of one round. */
    String row(Rival other) {
        return String.format(
                Locale.ROOT,
                "%-28s %18s %18s %16s %22s %14s %14s",
                name,
                figures(Cost::wall, "s"),
                figures(Cost::processor, "s"),
                figures(Cost::memory, "MB"),
                ratio(other, Cost::wall),
                ratio(other, Cost::processor),
                ratio(other, Cost::memory));
    }

    static String head(String other) {
        return String.format(
                Locale.ROOT,
                "%-28s %18s %18s %16s %22s %14s %14s",
                "", "wall", "processor", "memory", "wall/" + other, "processor/", "memory/");
    }

    private String figures(ToDoubleFunction<Cost> figure, String unit) {
        List<Double> all = costs.stream().mapToDouble(figure).sorted().boxed().toList();
        String format = unit.equals("s") ? "%.2f (%.2f-%.2f)" : "%.0f (%.0f-%.0f)";
        return all.get(0).isNaN() ? "-" : String.format(Locale.ROOT, format, median(all), all.get(0), all.get(all.size() - 1));
    }

    private String ratio(Rival other, ToDoubleFunction<Cost> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            ratios.add(figure.applyAsDouble(costs.get(i)) / figure.applyAsDouble(other.costs.get(i)));
        }
        List<Double> sorted = ratios.stream().sorted().toList();
        return sorted.get(0).isNaN()
                ? "-"
                : String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median(sorted), sorted.get(0), sorted.get(sorted.size() - 1));
    }

    static double median(List<Double> sorted) {
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
