package org.sourcebook.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sourcebook.plan.OutputName;

/**
 * The form of the manifest and of the journal: a first line that says what it is, lines, a last line {@code end}.
 *
 * <p>They are read with suspicion: an output may have been copied from anywhere, and a line names a file to delete.
 */
final class Ledger {

    private static final String END = "end";

    private Ledger() {}

    static String text(String title, List<String> lines) {
        StringBuilder text = new StringBuilder(title).append('\n');
        lines.forEach(line -> text.append(line).append('\n'));
        return text.append(END).append('\n').toString();
    }

    static List<String> read(Path file, String title) throws IOException {
        List<String> lines = lines(file);
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(title) || !lines.get(last).equals(END)) {
            throw new DamagedException(file, "does not begin with '" + title + "' and end with '" + END + "'");
        }
        return lines.subList(1, last);
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notText) {
            throw new DamagedException(file, "is not UTF-8");
        }
    }

    /** The path, if it is one that we can have written. */
    static String checked(Path file, String path) throws DamagedException {
        Optional<String> fault = OutputName.fault(path);
        if (fault.isPresent()) {
            throw new DamagedException(file, "the path '" + path + "' " + fault.get());
        }
        return path;
    }
}
