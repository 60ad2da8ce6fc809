package org.sourcebook.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sourcebook.source.SourceFile;

/**
 * The declarations that are packed with Sourcebook.
 *
 * <p>A jar cannot be asked which files it holds without opening it as one, so {@code model/index.txt} names them, one a
 * line; a test holds it together with the folder.
 */
final class ShippedModel {

    private static final String FOLDER = "/model/";

    private ShippedModel() {}

    static List<SourceFile> files() {
        return text("index.txt")
                .lines()
                .filter(line -> !line.isBlank())
                .map(name -> new SourceFile("sourcebook:model/" + name, text(name)))
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = ShippedModel.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks model/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
