import java.nio.file.Path;

/** The record that is edited, its page and a list it stands in, whatever its title begins with. */
record Edited(Path record, Path page, Path list) {

    private static final int NUMBER = 3;

    static Edited of(Path site, Corpus.Form form) {
        Entry entry = Entry.of(NUMBER, new Words());
        Path folder = site.resolve("site-output").resolve(form.folders()[entry.section()]);
        return new Edited(Corpus.file(site, form, entry), folder.resolve(entry.id() + ".html"), folder.resolve("index.html"));
    }
}
