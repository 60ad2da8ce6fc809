package org.sourcebook.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sourcebook.cite.CslName;

/**
 * The names of a field: {@code Given von Family}, {@code von Family, Jr, Given}, {@code {A Body}}, with {@code and} between them.
 *
 * <p>{@code and others} is told apart, since it is nobody's name.
 */
record BibNames(List<Name> names, boolean others) {

    /** A name as our fields hold it, and whether it is that of a body. */
    record Name(String written, boolean isBody) {}

    private static final String OTHERS = "others";

    static BibNames of(String tex) {
        List<Name> names = new ArrayList<>();
        boolean others = false;
        for (String name : split(tex, " and ")) {
            if (name.strip().toLowerCase(Locale.ROOT).equals(OTHERS)) {
                others = true;
            } else if (!name.isBlank()) {
                names.add(name(name.strip()));
            }
        }
        return new BibNames(names, others);
    }

    /** The names as our fields hold them. */
    List<String> written() {
        return names.stream().map(Name::written).toList();
    }

    private static Name name(String tex) {
        boolean isBody = tex.startsWith("{") && closing(tex) == tex.length() - 1;
        return new Name(isBody ? TexText.plain(tex) : person(tex), isBody);
    }

    private static String person(String tex) {
        List<String> parts = split(tex, ",").stream().map(String::strip).toList();
        if (parts.stream().allMatch(part -> part.matches("(family|given|prefix|suffix|useprefix)(-i)?\\s*=.*"))) {
            return extended(parts);
        } else if (parts.size() == 1) {
            return inOrder(tex);
        }
        String family = TexText.plain(parts.get(0));
        String given = TexText.plain(String.join(", ", parts.subList(parts.size() == 2 ? 1 : 2, parts.size())));
        String suffix = parts.size() == 2 ? "" : TexText.plain(parts.get(1));
        return new CslName(family, suffix, given, "").written();
    }

    /** BibLaTeX's {@code family=Smith, given=Jane}. */
    private static String extended(List<String> parts) {
        Map<String, String> named = new HashMap<>();
        parts.forEach(part -> named.put(
                part.substring(0, part.indexOf('=')).strip(), TexText.plain(part.substring(part.indexOf('=') + 1))));
        String prefix = named.getOrDefault("prefix", "");
        String family = named.getOrDefault("family", "");
        return new CslName(
                        prefix.isEmpty() ? family : prefix + " " + family,
                        named.getOrDefault("suffix", ""),
                        named.getOrDefault("given", ""),
                        "")
                .written();
    }

    /** Words in small letters before the last one begin the family's name. */
    private static String inOrder(String tex) {
        List<String> words = split(tex.replaceAll("\\s+", " "), " ");
        int family = words.size() - 1;
        for (int i = words.size() - 2; i > 0; i--) {
            if (isSmall(words.get(i))) {
                family = i;
            }
        }
        if (words.size() > 1 && isSmall(words.get(0))) {
            family = 0;
        }
        String given = TexText.plain(String.join(" ", words.subList(0, family)));
        String last = TexText.plain(String.join(" ", words.subList(family, words.size())));
        return new CslName(last, "", given, "").written();
    }

    private static boolean isSmall(String word) {
        String plain = word.startsWith("{") ? "" : TexText.plain(word);
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        return first >= 'a' && first <= 'z' || first >= 'ß' && first <= 'ÿ';
    }

    /** The text cut at a separator outside braces; white space counts as a space. */
    static List<String> split(String tex, String separator) {
        String text = tex.replaceAll("\\s", " ");
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{' || c == '}') {
                depth += c == '{' ? 1 : -1;
            } else if (depth == 0 && text.regionMatches(true, i, separator, 0, separator.length())) {
                parts.add(text.substring(Math.min(from, i), i));
                from = i + separator.length();
                // The space behind one "and" may be the one before the next.
                i = from - (separator.length() > 1 ? 2 : 1);
            }
        }
        parts.add(text.substring(Math.min(from, text.length())));
        return parts;
    }

    private static int closing(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            char c = tex.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
