package org.sourcebook.cases;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** One way to lay out and to build a case; none of them may make a difference. */
enum Variation {
    PLAIN("as written", 2),
    CRLF("with the line ends of Windows", 2),
    SHUFFLED("files created in another order, one thread", 1),
    THREADS("four threads", 4);

    private static final int LARGE = 1_000_000;

    private final String words;
    private final int jobs;

    Variation(String words, int jobs) {
        this.words = words;
        this.jobs = jobs;
    }

    String words() {
        return words;
    }

    int jobs() {
        return jobs;
    }

    /** In what order the files are written; a file system may hand them out in that order. */
    List<String> order(Iterable<String> paths) {
        List<String> order = new ArrayList<>();
        paths.forEach(order::add);
        if (this == SHUFFLED) {
            Collections.shuffle(order, new Random(17));
        }
        return order;
    }

    /** What is written for a file: texts that an editor on Windows would save with its line ends are. */
    byte[] bytes(String path, byte[] bytes) {
        boolean text = path.matches("((content|locks)/.*\\.(md|yaml))|(templates/.*\\.peb)");
        // A message about a file's size counts its bytes.
        boolean large = bytes.length > LARGE;
        if (this != CRLF || !text || large || !isUtf8(bytes)) {
            return bytes;
        }
        return new String(bytes, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes) {
        return Arrays.equals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), bytes);
    }
}
