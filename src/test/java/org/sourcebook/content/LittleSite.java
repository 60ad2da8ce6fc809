package org.sourcebook.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Diagnostics;

/** A site in a folder of its own, made file by file, and what reading it says. */
final class LittleSite {

    static final String TERM = "---\ntitle: A term\ndefinition: What it means.\n---\nText.\n";

    private final Path folder;
    private final Diagnostics diagnostics = new Diagnostics();

    LittleSite(Path folder) {
        this.folder = folder;
        with("content/site.yaml", "title: A site\nlanguages: [en, fr]\n");
    }

    Path folder() {
        return folder;
    }

    LittleSite with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    LittleSite with(String path, byte[] bytes) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Content read() {
        return ContentReader.read(folder, false, diagnostics);
    }

    Content readWithDrafts() {
        return ContentReader.read(folder, true, diagnostics);
    }

    /** {@code path:line:column message [code]}, sorted. */
    List<String> messages() {
        return diagnostics.sorted().stream()
                .map(each -> each.where() + " " + each.message() + " [" + each.code() + "]")
                .toList();
    }

    List<Diagnostic> diagnostics() {
        return diagnostics.sorted();
    }
}
