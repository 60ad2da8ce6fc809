package org.sourcebook.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.yaml.YamlNode;
import org.sourcebook.yaml.YamlScalar;

/** An address outside the site: {@code http}, {@code https} or {@code mailto}, and nothing a browser would run. */
public final class UrlType implements FieldType {

    static final Code INVALID_URL = new Code("invalid-url");

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s/?#<>\"{}|\\\\^`]+[^\\s<>\"{}|\\\\^`]*");
    private static final Pattern MAIL = Pattern.compile("(?i)mailto:[^\\s@<>\"]+@[^\\s@<>\"]+");
    private static final Pattern BARE = Pattern.compile("(?i)(//)?[a-z0-9-]+(\\.[a-z0-9-]+)+(/[^\\s<>\"]*)?");

    @Override
    public String word() {
        return "url";
    }

    @Override
    public String described() {
        return "an address";
    }

    @Override
    public String example() {
        return "https://example.org/page";
    }

    @Override
    public Optional<Value> decode(YamlNode node, Decoding decoding) {
        return decoding.scalar(node, this)
                .filter(scalar -> isUrl(scalar, decoding))
                .map(scalar -> new Value.Text(scalar.text(), scalar.span()));
    }

    private static boolean isUrl(YamlScalar scalar, Decoding decoding) {
        String text = scalar.text();
        if (hasNoControls(text)
                && (WEB.matcher(text).matches() || MAIL.matcher(text).matches())) {
            return true;
        }
        String message = "'" + text + "' is not an address";
        if (BARE.matcher(text).matches()) {
            String meant = "https://" + (text.startsWith("//") ? text.substring(2) : text);
            decoding.error(INVALID_URL, scalar.span(), message, "begin it with its scheme: " + meant, meant);
        } else {
            decoding.error(INVALID_URL, scalar.span(), message, remedy(text));
        }
        return false;
    }

    private static boolean hasNoControls(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c == 0x7F);
    }

    private static String remedy(String text) {
        boolean web = text.toLowerCase(Locale.ROOT).startsWith("http");
        return web
                ? "write spaces as %20 and leave out quotes and angle brackets"
                : "write a whole address that begins with https://, http:// or mailto:";
    }

    @Override
    public int compare(Value left, Value right) {
        return words(left).compareTo(words(right));
    }

    @Override
    public String words(Value value, Names names) {
        return ((Value.Text) value).text();
    }

    @Override
    public Object export(Value value) {
        return words(value);
    }

    @Override
    public Map<String, Object> jsonSchema() {
        return JsonSchema.pattern("^([hH][tT][tT][pP][sS]?://|[mM][aA][iI][lL][tT][oO]:)\\S+$", example());
    }
}
