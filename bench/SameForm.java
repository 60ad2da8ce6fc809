import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The same pages for both: the records with nothing added, and the settings and templates that stand in a folder of {@code bench/same/}.
 *
 * <p>Both programs read the same files of texts. Sourcebook's kinds there are bare, and what can be switched off is off.
 */
record SameForm(Path made) implements Corpus.Form {

    static final SameForm SOURCEBOOK = new SameForm(Path.of("bench/same/sourcebook"));
    static final SameForm HUGO = new SameForm(Path.of("bench/same/hugo"));

    @Override
    public String[] folders() {
        return new String[] {"people", "incidents", "statements", "disputes", "documents"};
    }

    @Override
    public String front(Entry entry, Entry source) {
        return "";
    }

    @Override
    public String after(Entry entry, Entry source) {
        return "";
    }

    @Override
    public void write(Path site) {
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Corpus.make(site.resolve(made.relativize(file).toString()), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
