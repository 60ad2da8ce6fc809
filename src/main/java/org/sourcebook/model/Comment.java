package org.sourcebook.model;

import org.sourcebook.yaml.YamlNode;

/** Finds the reason of an empty value that is none: a {@code #part} without quotes, which YAML takes for a comment. */
final class Comment {

    private Comment() {}

    /** Whether what was meant as a value follows an empty one as a comment: {@code argument: #whack-a-mole}. */
    static boolean swallowed(YamlNode node, Decoding decoding) {
        String text = decoding.file().text();
        int at = node.span().end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ':' || text.charAt(at) == '-')) {
            at++;
        }
        return at + 1 < text.length() && text.charAt(at) == '#' && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** What to add to a hint about an empty value. */
    static String hint(YamlNode node, Decoding decoding) {
        return swallowed(node, decoding) ? "; a # after a space begins a comment: put \"#part\" in quotes" : "";
    }
}
