package org.sourcebook.importing;

import java.text.Normalizer;
import java.util.Map;

/**
 * Turns TeX as it stands in bibliographies into plain text: accents, letters, signs, dashes; braces and fonts are left out.
 *
 * <p>A command that is not known stays as it is written.
 */
final class TexText {

    /** Combining characters by the accents of TeX. */
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(
            Map.entry('`', '\u0300'),
            Map.entry('\'', '\u0301'),
            Map.entry('^', '\u0302'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('u', '\u0306'),
            Map.entry('.', '\u0307'),
            Map.entry('"', '\u0308'),
            Map.entry('r', '\u030a'),
            Map.entry('H', '\u030b'),
            Map.entry('v', '\u030c'),
            Map.entry('d', '\u0323'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('b', '\u0331'));

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ss", "ß"),
            Map.entry("ae", "æ"),
            Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"),
            Map.entry("OE", "Œ"),
            Map.entry("o", "ø"),
            Map.entry("O", "Ø"),
            Map.entry("aa", "å"),
            Map.entry("AA", "Å"),
            Map.entry("l", "ł"),
            Map.entry("L", "Ł"),
            Map.entry("i", "ı"),
            Map.entry("j", "ȷ"),
            Map.entry("dh", "ð"),
            Map.entry("DH", "Ð"),
            Map.entry("dj", "đ"),
            Map.entry("DJ", "Đ"),
            Map.entry("th", "þ"),
            Map.entry("TH", "Þ"),
            Map.entry("ng", "ŋ"),
            Map.entry("NG", "Ŋ"),
            Map.entry("S", "§"),
            Map.entry("P", "¶"),
            Map.entry("pounds", "£"),
            Map.entry("euro", "€"),
            Map.entry("texteuro", "€"),
            Map.entry("copyright", "©"),
            Map.entry("textcopyright", "©"),
            Map.entry("textregistered", "®"),
            Map.entry("texttrademark", "™"),
            Map.entry("textdegree", "°"),
            Map.entry("textsection", "§"),
            Map.entry("textbullet", "•"),
            Map.entry("textperiodcentered", "·"),
            Map.entry("textexclamdown", "¡"),
            Map.entry("textquestiondown", "¿"),
            Map.entry("ldots", "…"),
            Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"),
            Map.entry("textendash", "–"),
            Map.entry("textemdash", "—"),
            Map.entry("textquoteleft", "‘"),
            Map.entry("textquoteright", "’"),
            Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"),
            Map.entry("quotesinglbase", "‚"),
            Map.entry("quotedblbase", "„"),
            Map.entry("guillemotleft", "«"),
            Map.entry("guillemotright", "»"),
            Map.entry("guilsinglleft", "‹"),
            Map.entry("guilsinglright", "›"),
            Map.entry("textquotesingle", "'"),
            Map.entry("textquotedbl", "\""),
            Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"),
            Map.entry("textasciicircum", "^"),
            Map.entry("textasciigrave", "`"),
            Map.entry("textunderscore", "_"),
            Map.entry("textbraceleft", "{"),
            Map.entry("textbraceright", "}"),
            Map.entry("textbar", "|"),
            Map.entry("textless", "<"),
            Map.entry("textgreater", ">"),
            Map.entry("textdollar", "$"),
            Map.entry("textpercent", "%"),
            Map.entry("slash", "/"),
            Map.entry("space", " "),
            Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"));

    /** Commands of which only what stands in their braces is kept. */
    private static final String DRESS =
            "emph|textit|textbf|textsc|textrm|textsf|texttt|textup|textsl|textnormal|textsuperscript|textsubscript"
                    + "|mkbibemph|mkbibquote|mbox|hbox|url|path|nolinkurl|enquote|uppercase|MakeUppercase|relax|bf|it|em|sc|rm|tt|sl"
                    + "|bfseries|itshape|noopsort|protect|selectlanguage|ensuremath";

    private static final String SIGNS = "&%$#_{}";
    private static final String NOTHING = "-/@!";

    private final String tex;
    private final StringBuilder out = new StringBuilder();
    private int at;

    private TexText(String tex) {
        this.tex = tex;
    }

    static String plain(String tex) {
        String text = new TexText(tex).read();
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\n\u00a0]+", " ")
                .strip();
    }

    private String read() {
        while (at < tex.length()) {
            char c = tex.charAt(at++);
            switch (c) {
                case '\\':
                    command();
                    break;
                case '{':
                case '}':
                    break;
                case '~':
                    out.append(' ');
                    break;
                case '$':
                    math();
                    break;
                case '-':
                    dash();
                    break;
                case '`':
                    quote('`', "‘", "“");
                    break;
                case '\'':
                    quote('\'', "'", "”");
                    break;
                default:
                    out.append(c);
            }
        }
        return out.toString();
    }

    private void dash() {
        int length = 1;
        while (length < 3 && at < tex.length() && tex.charAt(at) == '-') {
            at++;
            length++;
        }
        out.append(length == 1 ? "-" : length == 2 ? "–" : "—");
    }

    private void quote(char sign, String single, String twice) {
        boolean pair = at < tex.length() && tex.charAt(at) == sign;
        at += pair ? 1 : 0;
        out.append(pair ? twice : sign == '`' ? "`" : single);
    }

    /** Formulas stay as they are written; a lone dollar is one. */
    private void math() {
        int end = tex.indexOf('$', at);
        out.append('$');
        if (end >= 0) {
            out.append(tex, at, end + 1);
            at = end + 1;
        }
    }

    private void command() {
        if (at >= tex.length()) {
            out.append('\\');
            return;
        }
        char c = tex.charAt(at);
        if (isLetter(c)) {
            word();
        } else if (SIGNS.indexOf(c) >= 0) {
            at++;
            out.append(c);
        } else if (ACCENTS.containsKey(c)) {
            at++;
            accent(ACCENTS.get(c));
        } else {
            at++;
            out.append(NOTHING.indexOf(c) >= 0 ? "" : " ");
        }
    }

    private void word() {
        int start = at;
        while (at < tex.length() && isLetter(tex.charAt(at))) {
            at++;
        }
        String word = tex.substring(start, at);
        if (WORDS.containsKey(word)) {
            skipSpaces();
            out.append(WORDS.get(word));
        } else if (word.length() == 1 && ACCENTS.containsKey(word.charAt(0))) {
            accent(ACCENTS.get(word.charAt(0)));
        } else if (word.matches(DRESS)) {
            skipSpaces();
        } else {
            out.append('\\').append(word);
            verbatim();
        }
    }

    /** The braces behind a command that is not known belong to it. */
    private void verbatim() {
        int depth = 0;
        while (at < tex.length() && (depth > 0 || tex.charAt(at) == '{')) {
            char c = tex.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            out.append(c);
        }
    }

    private void skipSpaces() {
        while (at < tex.length() && tex.charAt(at) == ' ') {
            at++;
        }
    }

    /** The accent on the next letter, which may stand in braces or be a dotless one. */
    private void accent(char combining) {
        skipSpaces();
        boolean braced = at < tex.length() && tex.charAt(at) == '{';
        at += braced ? 1 : 0;
        String letter = letter();
        out.append(letter.isEmpty() ? "" : letter + combining);
        if (braced && at < tex.length() && tex.charAt(at) == '}') {
            at++;
        }
    }

    private String letter() {
        if (at >= tex.length() || tex.charAt(at) == '}') {
            return "";
        } else if (tex.startsWith("\\i", at) || tex.startsWith("\\j", at)) {
            String dotted = tex.substring(at + 1, at + 2);
            at += 2;
            skipSpaces();
            return dotted;
        } else if (tex.charAt(at) == '\\') {
            int before = out.length();
            at++;
            command();
            String made = out.substring(before);
            out.setLength(before);
            return made;
        }
        int codePoint = tex.codePointAt(at);
        at += Character.charCount(codePoint);
        return Character.toString(codePoint);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
