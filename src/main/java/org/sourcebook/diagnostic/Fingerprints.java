package org.sourcebook.diagnostic;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.sourcebook.source.Sha256;

/** Gives each diagnostic of a run a name that stays when its line moves: a digest, and a number among equal ones. */
final class Fingerprints {

    private final Map<String, Integer> given = new HashMap<>();

    String next(Diagnostic diagnostic) {
        String path = diagnostic.where().file().path();
        String line = diagnostic
                .where()
                .file()
                .lines()
                .line(diagnostic.where().position().line());
        String digest = digest(diagnostic.code() + "\n" + path + "\n" + line.strip());
        return digest + ":" + given.merge(digest, 1, Integer::sum);
    }

    private static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text), 0, 8);
    }
}
