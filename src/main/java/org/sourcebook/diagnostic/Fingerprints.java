package org.sourcebook.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
