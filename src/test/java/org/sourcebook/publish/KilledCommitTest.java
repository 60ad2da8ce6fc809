package org.sourcebook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commit stopped before each of its steps, and the recovery from that stopped before each of its own. */
class KilledCommitTest {

    /** Every kind of change: new, changed, unchanged, stale, file to folder and back, change of case, new folder. */
    private static final Map<String, String> OLD = Map.ofEntries(
            Map.entry("index.html", "old"),
            Map.entry("same.html", "same"),
            Map.entry("stale/deep/x.html", "stale"),
            Map.entry("events/a.html", "old"),
            Map.entry("map", "file"),
            Map.entry("book/one.html", "1"),
            Map.entry("About.html", "about"),
            Map.entry("assets/site.css", "old"));

    private static final Map<String, String> NEW = Map.ofEntries(
            Map.entry("index.html", "new"),
            Map.entry("same.html", "same"),
            Map.entry("events/a.html", "new"),
            Map.entry("events/b.html", "new"),
            Map.entry("map/index.html", "folder"),
            Map.entry("book", "file"),
            Map.entry("about.html", "about"),
            Map.entry("fresh/one/a.html", "a"),
            Map.entry("fresh/two/b.html", "b"),
            Map.entry("assets/site.css", "new"),
            Map.entry("assets/icons/x.svg", "x"));

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Lets so many steps pass, then kills. */
    private static final class KillAt implements Steps {

        private final List<String> taken = new ArrayList<>();
        private final int last;

        KillAt(int last) {
            this.last = last;
        }

        @Override
        public void before(String step) {
            if (taken.size() == last) {
                throw new Killed();
            }
            taken.add(step);
        }
    }

    @TempDir
    Path root;

    @Test
    void stoppedBeforeAnyStepTheSiteIsOldOrNewAndAfterTheJournalNew() throws IOException {
        List<String> steps = stepsOfAWholeCommit();
        int journal = steps.indexOf("journal");
        assertThat(steps).hasSizeGreaterThan(20);
        for (int kill = 0; kill < steps.size(); kill++) {
            Trial trial = killed("k" + kill, kill);
            if (kill <= journal) {
                assertThat(trial.tree()).as("before %s", steps.get(kill)).isEqualTo(OLD);
            }
            assertThat(Output.recover(trial.folder, trial.diagnostics)).isTrue();
            assertThat(trial.tree()).as("before %s", steps.get(kill)).isEqualTo(kill <= journal ? OLD : NEW);
            assertTheNextBuildWorks(trial);
        }
    }

    @Test
    void recoveryStoppedBeforeAnyStepIsFinishedByTheNext() throws IOException {
        List<String> steps = stepsOfAWholeCommit();
        int journal = steps.indexOf("journal");
        for (int kill = journal + 1; kill < steps.size(); kill++) {
            Trial trial = killed("r" + kill, kill);
            for (int again = 0; Output.isHalfWritten(trial.folder); again++) {
                KillAt soon = new KillAt(1 + again % 2);
                try {
                    Output.recover(trial.folder, trial.diagnostics, soon);
                } catch (Killed expected) {
                    assertThat(again).isLessThan(2 * steps.size());
                }
            }
            assertThat(trial.tree()).as("before %s", steps.get(kill)).isEqualTo(NEW);
        }
    }

    @Test
    void theNextBuildFinishesTheWorkBeforeItsOwn() throws IOException {
        int journal = stepsOfAWholeCommit().indexOf("journal");
        for (int kill = journal + 1; kill < journal + 12; kill++) {
            Trial trial = killed("b" + kill, kill);
            Map<String, String> third = Map.of("index.html", "third", "book/three.html", "3");
            assertThat(trial.build(third)).isPresent();
            assertThat(trial.tree()).isEqualTo(third);
        }
    }

    @Test
    void firstBuildKilledWhileStagingLeavesNothing() throws IOException {
        Trial trial = new Trial(root);
        assertThatThrownBy(() -> trial.build(trial.request(), NEW, new KillAt(3)))
                .isInstanceOf(Killed.class);
        assertThat(trial.tree()).isEmpty();
        assertThat(trial.build(NEW)).contains(new Published(11, 0, 0));
        assertThat(trial.tree()).isEqualTo(NEW);
    }

    @Test
    void assetsComeBeforePagesAndDeletionsLast() throws IOException {
        List<String> steps = stepsOfAWholeCommit();
        List<String> order = List.of(
                "journal",
                "remove map",
                "ways free",
                "move assets/site.css",
                "move index.html",
                "remove stale/deep/x.html",
                "manifest",
                "sweep",
                "close");
        assertThat(steps).containsSubsequence(order).contains("move fresh/", "move assets/icons/");
    }

    @Test
    void stageRemovedUnderAJournalIsReportedAndMendedByABuild() throws IOException {
        Trial trial = killed("gone", stepsOfAWholeCommit().indexOf("journal") + 1);
        Trees.delete(trial.folder.resolve(".sourcebook/stage"));
        assertThat(Output.recover(trial.folder, trial.diagnostics)).isFalse();
        assertThat(trial.codes()).containsExactly("output-incomplete");
        assertThat(trial.build(NEW)).isPresent();
        assertThat(trial.tree()).isEqualTo(NEW);
    }

    @Test
    void journalThatLeadsOutIsNotBelieved() throws IOException {
        Trial trial = new Trial(root);
        trial.build(OLD);
        Path victim = Files.writeString(trial.site.resolve("victim.txt"), "mine");
        trial.write(".sourcebook/journal.txt", "sourcebook journal 1\nstale ../victim.txt\nend\n");
        assertThat(Output.recover(trial.folder, trial.diagnostics)).isFalse();
        assertThat(trial.codes()).containsExactly("output-damaged");
        assertThat(trial.build(NEW)).isEmpty();
        assertThat(victim).exists();
        assertThat(trial.tree()).isEqualTo(OLD);
    }

    @Test
    void folderNeverBuiltNeedsNoRecovery() throws IOException {
        Trial trial = new Trial(root);
        assertThat(Output.recover(trial.folder, trial.diagnostics)).isTrue();
        assertThat(trial.folder).doesNotExist();
    }

    private List<String> stepsOfAWholeCommit() throws IOException {
        Trial trial = new Trial(root.resolve("whole"));
        trial.build(OLD);
        KillAt never = new KillAt(Integer.MAX_VALUE);
        assertThat(trial.build(trial.request(), NEW, never)).isPresent();
        assertThat(trial.tree()).isEqualTo(NEW);
        return never.taken;
    }

    private Trial killed(String name, int kill) throws IOException {
        Trial trial = new Trial(root.resolve(name));
        trial.build(OLD);
        assertThatThrownBy(() -> trial.build(trial.request(), NEW, new KillAt(kill)))
                .isInstanceOf(Killed.class);
        return trial;
    }

    private static void assertTheNextBuildWorks(Trial trial) {
        assertThat(trial.build(NEW)).isPresent();
        assertThat(trial.tree()).isEqualTo(NEW);
        assertThat(trial.build(NEW)).contains(new Published(0, NEW.size(), 0));
        assertThat(trial.diagnostics.isEmpty()).isTrue();
    }
}
