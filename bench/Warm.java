import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Builds that go on from the one before, each in a process of its own, against the cold build of the same round. */
record Warm(Path home, int records) {

    void tell(int rounds) throws Exception {
        tell("the same pages", "warm-same", SameForm.SOURCEBOOK, rounds);
        tell("its theme, cards and data", "warm-whole", ThemeForm.WHOLE, rounds);
    }

    private void tell(String what, String name, Corpus.Form form, int rounds) throws Exception {
        Path site = home.resolve(name);
        new Corpus(records).write(site, form);
        Sourcebook.warmUp(site, home.resolve(name + "-0"));
        Rival cold = new Rival("cold", output -> Sourcebook.cold(site, output));
        Rival again = new Rival("nothing changed", output -> Sourcebook.again(site, output));
        Rival edited = new Rival("one text changed", output -> Sourcebook.again(site, output));
        Rival next = new Rival("and once more", output -> Sourcebook.again(site, output));
        for (int round = 1; round <= rounds; round++) {
            Path output = home.resolve(name + "-" + round);
            cold.run(output);
            afterAWhile(again, output);
            edit(Edited.of(site, form).record(), round);
            afterAWhile(edited, output);
            edit(Edited.of(site, form).record(), round);
            afterAWhile(next, output);
        }
        System.out.println(records + " records, " + what + ", median (least-most) of " + rounds);
        System.out.println(Rival.head("cold"));
        for (Rival each : List.of(cold, again, edited, next)) {
            System.out.println(each.row(cold));
        }
        System.out.println();
    }

    /** Clocks of file systems are coarse: what was written just now is read again, as nobody could tell that it did not change. */
    private static void afterAWhile(Rival rival, Path output) throws Exception {
        Thread.sleep(3000);
        rival.run(output);
    }

    private static void edit(Path record, int round) throws IOException {
        Files.writeString(record, Files.readString(record) + "\nOnce more, for the round " + round + ".\n");
    }
}
