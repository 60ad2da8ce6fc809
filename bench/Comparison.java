import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Cold builds of one archive: Sourcebook in three ways, Hugo, and the floor. */
final class Comparison {

    private final Path home;
    private final int records;
    private final boolean hugo;

    Comparison(Path home, int records) throws InterruptedException {
        this.home = home;
        this.records = records;
        this.hugo = isInstalled("hugo");
    }

    void tell(int rounds) throws Exception {
        Path same = archive("same", SameForm.SOURCEBOOK);
        Path first = home.resolve("first");
        Sourcebook.warmUp(same, first);
        String pages = pages(first);
        Rival ours = sourcebook("Sourcebook, the same pages", same);
        List<Rival> all = new ArrayList<>(List.of(
                ours,
                sourcebook("Sourcebook, its theme", archive("theme", ThemeForm.LEAN)),
                sourcebook("Sourcebook, cards and data", archive("whole", ThemeForm.WHOLE))));
        Rival measure = ours;
        if (hugo) {
            measure = hugo(home.resolve("hugo"));
            all.add(measure);
        }
        all.add(new Rival("cp -r of the same pages", output -> List.of("cp", "-r", first.toString(), output.toString())));
        Rival.rounds(home.resolve("cold"), all, rounds);
        System.out.println(records + " records, cold, median (least-most) of " + rounds);
        System.out.println(Rival.head(hugo ? "Hugo" : "own"));
        for (Rival each : all) {
            System.out.println(each.row(measure));
        }
        System.out.println(pages);
        if (!Cost.isComplete()) {
            System.out.println("Processor time and memory need GNU time in /usr/bin (on Debian the package time).");
        }
        System.out.println(stages(same));
    }

    void tellSame() throws Exception {
        Path first = home.resolve("first");
        Cost.of(Sourcebook.cold(archive("same", SameForm.SOURCEBOOK), first));
        System.out.println(pages(first));
    }

    /** Builds the same with Hugo and says what is equal and what is not; fails where the pages are not the same. */
    private String pages(Path ours) throws Exception {
        if (!hugo) {
            return "hugo is not installed: only Sourcebook was timed.";
        }
        Path theirs = home.resolve("theirs");
        Cost.of(hugo(archive("hugo", SameForm.HUGO)).command(theirs));
        return new Pages(ours, theirs).told()
                + """

                Equal too: feed, sitemap, canonical addresses, style sheet. Unequal: Sourcebook checks each link and anchor, writes relative
                links, keeps a memory for the next build, and its further rows make much more than Hugo does.""";
    }

    private Path archive(String name, Corpus.Form form) {
        Path site = home.resolve(name);
        new Corpus(records).write(site, form);
        return site;
    }

    /** Where the time goes. */
    private String stages(Path site) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Sourcebook.cold(site, home.resolve("staged")));
        command.add("--timings");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        return process.waitFor() == 0 ? said : "This Sourcebook does not tell its stages apart (build --timings).";
    }

    static void scaling(Path home, int small, int large, int rounds) throws Exception {
        Rival few = sourcebook(small + " records", new Comparison(home, small).archive("small", SameForm.SOURCEBOOK));
        Rival many = sourcebook(large + " records", new Comparison(home, large).archive("large", SameForm.SOURCEBOOK));
        Sourcebook.warmUp(home.resolve("small"), home.resolve("first"));
        Rival.rounds(home, List.of(few, many), rounds);
        System.out.println(Rival.head("small"));
        System.out.println(few.row(few));
        System.out.println(many.row(few));
        System.out.println("Linear would be a ratio of " + (double) large / small + ", less what a start costs.");
    }

    private static Rival sourcebook(String name, Path site) {
        return new Rival(name, output -> Sourcebook.cold(site, output));
    }

    private static Rival hugo(Path site) {
        return new Rival("Hugo", output -> List.of("hugo", "--quiet", "--source", site.toString(), "--destination", output.toString()));
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "version").start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }
}
