package org.sourcebook.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file of a case's site: its bytes, or where it leads if it is a link. */
record Input(String path, byte[] bytes, boolean isLink) {

    private static final Pattern NAME = Pattern.compile("(.*?)(?: (base64|link|times (\\d+)))?");

    static Input of(String name, String text) {
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            throw new IllegalArgumentException(name);
        }
        String way = parts.group(2) == null ? "" : parts.group(2);
        if (way.equals("base64")) {
            return new Input(parts.group(1), Base64.getMimeDecoder().decode(text), false);
        }
        String whole = way.startsWith("times") ? repeated(text, Integer.parseInt(parts.group(3))) : text;
        return new Input(parts.group(1), whole.getBytes(StandardCharsets.UTF_8), way.equals("link"));
    }

    /** The text with its last line so many times. */
    private static String repeated(String text, int times) {
        int last = text.lastIndexOf('\n', text.length() - 2) + 1;
        return text.substring(0, last) + text.substring(last).repeat(times);
    }

    void writeInto(Path site, Variation variation) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        if (isLink) {
            Files.createSymbolicLink(file, Path.of(new String(bytes, StandardCharsets.UTF_8).strip()));
        } else {
            Files.write(file, variation.bytes(path, bytes));
        }
    }
}
