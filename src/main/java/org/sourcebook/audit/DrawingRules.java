package org.sourcebook.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sourcebook.diagnostic.Code;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.diagnostic.Reporter;
import org.sourcebook.plan.PlannedFile;
import org.sourcebook.source.Location;
import org.sourcebook.source.SourceFile;
import org.sourcebook.source.Span;

/**
 * What an SVG file among the content may not hold: whoever opens it by itself sees it without the page's policy, so it must neither run
 * anything nor ask anybody.
 */
record DrawingRules(String origin, Reporter reporter) {

    static final Code UNSAFE_DRAWING = new Code("unsafe-drawing");

    private static final String HINT =
            "a drawing is a picture and nothing else: save it as plain SVG, or as PNG, without scripts and links";
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "meta",
            "base",
            "link",
            "foreignobject",
            "iframe",
            "embed",
            "object",
            "handler",
            "listener",
            "audio",
            "video",
            "html");
    private static final Set<String> REFERENCES = Set.of("href", "xlink:href", "src", "data", "action", "formaction");
    private static final Pattern IN_STYLE =
            Pattern.compile("(?i)@import|url\\(\\s*['\"]?\\s*(?!#|data:image/(?:png|jpeg|gif|webp))");
    private static final Pattern DECLARATION = Pattern.compile("(?i)<!ENTITY|<\\?xml-stylesheet");
    private static final Pattern PICTURE = Pattern.compile("(?i)data:image/(?:png|jpeg|gif|webp)[;,].*");

    /** Whether a file is a drawing that somebody else than the theme brings. */
    static boolean concern(PlannedFile file) {
        return file instanceof PlannedFile.Copy
                && file.route().output().toLowerCase(Locale.ROOT).endsWith(".svg");
    }

    void check(byte[] bytes) {
        SourceFile file = new SourceFile(origin, new String(bytes, StandardCharsets.UTF_8));
        if (file.text().indexOf('\0') >= 0) {
            report(file, "", "is not UTF-8");
            return;
        }
        Matcher declared = DECLARATION.matcher(file.text());
        if (declared.find()) {
            report(file, declared.group(), "declares what stands elsewhere: " + declared.group());
        }
        Document document = Parser.xmlParser().parseInput(file.text(), "");
        for (Element element : document.getAllElements()) {
            fault(element).ifPresent(fault -> report(file, "<" + element.tagName(), fault));
        }
    }

    private static Optional<String> fault(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        String local = name.substring(name.indexOf(':') + 1);
        if (ACTIVE.contains(local)) {
            return Optional.of("holds more than a picture: <" + element.tagName() + ">");
        }
        if (local.equals("style") && IN_STYLE.matcher(element.wholeText()).find()) {
            return Optional.of("asks for something else in its <style>");
        }
        return element.attributes().asList().stream()
                .flatMap(attribute -> fault(attribute, local).stream())
                .findFirst();
    }

    private static Optional<String> fault(Attribute attribute, String element) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        if (name.startsWith("on")) {
            return Optional.of("runs a script: " + attribute.getKey() + "=");
        }
        if (isReference(name) && !value.startsWith("#") && !isPicture(value) && !value.isEmpty()) {
            return Optional.of("leads out of itself: " + attribute.getKey() + "=");
        }
        // An animation may set any attribute, a link's address too.
        boolean animates = List.of("set", "animate").contains(element)
                && name.equals("attributename")
                && isReference(value.toLowerCase(Locale.ROOT));
        return animates || IN_STYLE.matcher(value).find()
                ? Optional.of("asks for something else: " + attribute.getKey() + "=")
                : Optional.empty();
    }

    private static boolean isReference(String name) {
        return REFERENCES.contains(name) || name.endsWith(":href");
    }

    private static boolean isPicture(String value) {
        return PICTURE.matcher(value).matches();
    }

    private void report(SourceFile file, String literal, String what) {
        int at = Math.max(0, file.text().indexOf(literal));
        Location where = file.at(new Span(at, Math.min(file.text().length(), at + literal.length())));
        reporter.report(
                Diagnostic.error(UNSAFE_DRAWING, where, "the drawing " + what).withHint(HINT));
    }
}
