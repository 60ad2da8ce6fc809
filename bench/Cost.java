import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process cost: wall time and processor time in seconds, the most memory it held in megabytes.
 *
 * <p>Processor time and memory come from GNU time, children included; without it they are NaN.
 */
record Cost(double wall, double processor, double memory) {

    private static final Path TIME = Path.of("/usr/bin/time");

    static boolean isComplete() {
        return Files.isExecutable(TIME);
    }

    /** Runs a command; one that fails ends the benchmark. */
    static Cost of(List<String> command) throws IOException, InterruptedException {
        Path figures = Files.createTempFile("sourcebook-bench", ".txt");
        try {
            return run(command, figures);
        } finally {
            Files.delete(figures);
        }
    }

    private static Cost run(List<String> command, Path figures) throws IOException, InterruptedException {
        List<String> timed = new ArrayList<>();
        if (isComplete()) {
            timed.addAll(List.of(TIME.toString(), "-q", "-o", figures.toString(), "-f", "%U %S %M"));
        }
        timed.addAll(command);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (!isComplete()) {
            return new Cost(wall, Double.NaN, Double.NaN);
        }
        String[] numbers = Files.readString(figures).strip().split(" ");
        double processor = Double.parseDouble(numbers[0]) + Double.parseDouble(numbers[1]);
        return new Cost(wall, processor, Double.parseDouble(numbers[2]) / 1024);
    }
}
