import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How Sourcebook is started: by its launcher, as by a user. */
final class Sourcebook {

    private Sourcebook() {}

    static List<String> command(String... words) {
        List<String> command = new ArrayList<>(List.of(Path.of("sourcebook").toAbsolutePath().toString()));
        command.addAll(List.of(words));
        return command;
    }

    /** A build that knows of none before it. */
    static List<String> cold(Path site, Path output) {
        return command("build", "--clean", "--site", site.toString(), "--output", output.toString());
    }

    /** A build that goes on from the one before it. */
    static List<String> again(Path site, Path output) {
        return command("build", "--site", site.toString(), "--output", output.toString());
    }

    /** Builds once, so that the program is built and its launcher has made its cache of loaded classes, which is not to be timed. */
    static void warmUp(Path site, Path output) throws IOException, InterruptedException {
        Cost.of(cold(site, output));
        Path launcher = Path.of("target/launcher");
        for (int second = 0; second < 120 && isMaking(launcher); second++) {
            Thread.sleep(1000);
        }
    }

    private static boolean isMaking(Path launcher) throws IOException {
        try (Stream<Path> files = Files.list(launcher)) {
            return files.anyMatch(each -> each.toString().endsWith(".making"));
        }
    }
}
