package org.sourcebook.cite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What a citation style wrote, kept from one build to the next, so that its processor starts only where a source, the style
 * or the program has changed.
 *
 * <pre>{@code
 * CitationMemory memory = CitationMemory.of(site);
 * ReferenceStyle style = new CitationStyles(settings, files, memory, reporter).style(cited);
 * memory.save();
 * }</pre>
 *
 * <p>It is one file, {@code .sourcebook/cache/citations.json} below the site; deleting it is always safe, and whatever is not what was
 * written there is passed over. A file system that does not let us write makes it forgetful, no more. Thread-safe.
 */
public final class CitationMemory {

    private static final String FILE = ".sourcebook/cache/citations.json";
    private static final long LARGEST = 200_000_000;

    private final Optional<Path> file;
    private String key = "";
    private Optional<Written> written = Optional.empty();
    private String saved = "";

    private CitationMemory(Optional<Path> file) {
        this.file = file;
    }

    /** The memory of a site, which is read when it is first asked. */
    public static CitationMemory of(Path site) {
        return new CitationMemory(Optional.of(site.resolve(FILE)));
    }

    /** A memory that ends with the program. */
    public static CitationMemory inProgram() {
        return new CitationMemory(Optional.empty());
    }

    /** What was written under a key. */
    synchronized Optional<Written> recall(String asked) {
        if (!key.equals(asked)) {
            Optional<Written> read = file.flatMap(path -> read(path, asked));
            if (read.isPresent()) {
                remember(asked, read.get());
                saved = text();
            }
        }
        return key.equals(asked) ? written : Optional.empty();
    }

    /** Keeps what is written under a key, and what is added to it later, in place of all before. */
    synchronized void remember(String under, Written what) {
        key = under;
        written = Optional.of(what);
    }

    /** Writes down what is new; nothing where nothing is, or where it cannot be written. */
    public synchronized void save() {
        if (file.isEmpty() || written.isEmpty()) {
            return;
        }
        String text = text();
        if (!text.equals(saved)) {
            try {
                write(file.get(), text);
                saved = text;
            } catch (IOException e) {
                // The next build formats again.
                saved = "";
            }
        }
    }

    private String text() {
        String json = written.map(Written::json).orElse("");
        return head(key, json) + json;
    }

    /** One line by which a file is known to be ours, whole, and the one that is asked for. */
    private static String head(String key, String json) {
        return "sourcebook citations " + key + " " + CitationKey.digest(json) + "\n";
    }

    private static Optional<Written> read(Path path, String asked) {
        try {
            if (!Files.isRegularFile(path) || Files.size(path) > LARGEST) {
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            String json = text.substring(text.indexOf('\n') + 1);
            return text.startsWith(head(asked, json)) ? Written.read(json) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path path, String text) throws IOException {
        Path folder = path.getParent();
        Files.createDirectories(folder);
        ignore(folder);
        Path beside = Files.createTempFile(folder, "citations", ".tmp");
        try {
            Files.writeString(beside, text);
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Keeps the folder out of a repository that does not know of it. */
    private static void ignore(Path folder) throws IOException {
        Path list = folder.resolve(".gitignore");
        if (Files.notExists(list)) {
            Files.writeString(list, "*\n");
        }
    }
}
