package org.sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sourcebook.diagnostic.Diagnostics;

/** Kills a real build at random instants. */
class KilledProcessTest {

    private static final int ROUNDS = 12;

    @TempDir
    Path root;

    @Test
    @Timeout(120)
    void siteIsAlwaysOneOfTheTwoAfterAKill() throws Exception {
        List<Map<String, String>> sites = List.of(Rebuilder.site(0), Rebuilder.site(1));
        Trial trial = new Trial(root);
        trial.build(sites.get(0));
        Random random = new Random(20150315);
        for (int round = 0; round < ROUNDS; round++) {
            killAfter(random.nextInt(250), trial);
            Diagnostics diagnostics = new Diagnostics();
            assertThat(Output.recover(trial.folder, diagnostics)).isTrue();
            assertThat(diagnostics.sorted()).isEmpty();
            assertThat(trial.tree()).as("round %d", round).isIn(sites);
        }
    }

    private void killAfter(int milliseconds, Trial trial) throws Exception {
        Path log = root.resolve("child.log");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        String.join(File.pathSeparator, home(Output.class), home(Rebuilder.class)),
                        Rebuilder.class.getName(),
                        trial.folder.toString(),
                        trial.site.toString())
                .redirectError(log.toFile())
                .start();
        try {
            assertThat(child.inputReader().readLine()).as(() -> contentOf(log)).isEqualTo("running");
            child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            assertThat(child.isAlive()).as(() -> contentOf(log)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static String home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    private static String contentOf(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
