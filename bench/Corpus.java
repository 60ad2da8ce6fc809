import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An archive of so many records, the same at every run. */
record Corpus(int size) {

    /** What one of the programs needs besides the texts. */
    interface Form {

        /** The folders of the five sections, which are also their addresses. */
        String[] folders();

        /** What stands in the front matter besides what every form has; {@code source} is the address of a record to cite. */
        String front(Entry entry, Entry source);

        /** What follows the text. */
        String after(Entry entry, Entry source);

        /** The settings, the model, the templates. */
        void write(Path site);
    }

    void write(Path site, Form form) {
        Words words = new Words();
        form.write(site);
        for (int number = 0; number < size; number++) {
            Entry entry = Entry.of(number, words);
            Entry source = Entry.of(source(number), words);
            String text = Text.of(entry, size, words, other -> "/" + form.folders()[other.section()] + "/" + other.id() + ".html");
            make(
                    file(site, form, entry),
                    "---\n" + entry.front() + form.front(entry, source) + "---\n\n" + text + form.after(entry, source));
        }
    }

    /** A record of the last section, which the forms that cite make their sources. */
    private int source(int number) {
        int sections = Math.max(1, size / Entry.SECTIONS);
        return Math.min(size, (int) (number * 31L % sections) * Entry.SECTIONS + Entry.SECTIONS) - 1;
    }

    static Path file(Path site, Form form, Entry entry) {
        return site.resolve("content").resolve(form.folders()[entry.section()]).resolve(entry.id() + ".md");
    }

    static void make(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
