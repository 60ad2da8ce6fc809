package org.sourcebook.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.node.ForNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sourcebook.plan.Markup;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/** Renders templates. Thread-safe; each template is compiled once. */
final class TemplateEngine {

    /** No page is that long; a template that repeats itself without end is. In UTF-16 units. */
    private static final int LONGEST_PAGE = 32 * 1024 * 1024;

    private final PebbleEngine pebble;
    private final TemplateLoader loader;
    private final WordLists words;
    private final Timings timings;

    TemplateEngine(TemplateFiles files, Timings timings) {
        this.timings = timings;
        this.words = new WordLists(files);
        this.loader = new TemplateLoader(files, words, timings);
        this.pebble = new PebbleEngine.Builder()
                .loader(loader)
                .registerExtensionCustomizer(HardenedCore::new)
                .addEscapingStrategy("html", new HtmlEscaping())
                .extension(new Functions())
                .methodAccessValidator((object, method) -> mayBeAsked(object, method.getName()))
                .strictVariables(true)
                .maxRenderedSize(LONGEST_PAGE)
                .defaultLocale(Locale.ROOT)
                .build();
    }

    /** What {@code x.empty}, {@code loop.index} and going through a map's entries ask for, and nothing else. */
    private static boolean mayBeAsked(Object object, String method) {
        return object instanceof Markup
                || object instanceof ForNode.LoopVariables
                || (object instanceof Map.Entry && (method.equals("getKey") || method.equals("getValue")));
    }

    private final class Functions extends AbstractExtension {
        @Override
        public Map<String, Function> getFunctions() {
            return Map.of("markup", new MarkupFunction(TemplateEngine.this::evaluate), "say", new SayFunction(words));
        }

        @Override
        public List<NodeVisitorFactory> getNodeVisitors() {
            return timings.areMeasured() ? List.of(new TimedTemplates(timings)) : List.of();
        }
    }

    /** The names of the templates this thread has used, or looked for, since it began a page. */
    Set<String> used() {
        return loader.asked();
    }

    void beginPage() {
        loader.forgetAsked();
    }

    /** The text of a template filled with values, in UTF-8. */
    byte[] render(String template, Map<String, Object> root) throws TemplateFailure {
        try {
            String name = words.name(template, root).word();
            return timings.of(
                    Part.WORK, Timings.TEMPLATES, () -> evaluated(name, root).bytes());
        } catch (LoaderException e) {
            throw new TemplateFailure(template, 0, "", e.getPebbleMessage(), e);
        } catch (RootAttributeNotFoundException e) {
            throw unknown(
                    template, e, e.getAttributeName(), "there is no variable '" + e.getAttributeName() + "' here");
        } catch (AttributeNotFoundException e) {
            throw unknown(
                    template, e, e.getAttributeName(), "there is no '" + e.getAttributeName() + "' in this value");
        } catch (PebbleException e) {
            throw new TemplateFailure(name(template, e), line(e), "", plain(e), e);
        } catch (StackOverflowError e) {
            throw new TemplateFailure(template, 0, "", "the template includes or extends itself", e);
        }
    }

    private String evaluate(String template, Map<String, Object> root) {
        return evaluated(template, root).toString();
    }

    private PageWriter evaluated(String template, Map<String, Object> root) {
        PageWriter out = new PageWriter();
        try {
            pebble.getTemplate(template).evaluate(out, root, Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private static TemplateFailure unknown(String template, PebbleException e, String variable, String message) {
        return new TemplateFailure(name(template, e), line(e), variable, message, e);
    }

    private static String name(String template, PebbleException e) {
        return e.getFileName() == null
                ? template
                : TemplateName.of(e.getFileName()).file();
    }

    private static int line(PebbleException e) {
        return e.getLineNumber() == null ? 0 : e.getLineNumber();
    }

    private static String plain(PebbleException e) {
        Throwable cause = e.getCause();
        String reason = cause == null || cause.getMessage() == null ? "" : " (" + cause.getMessage() + ")";
        String message = e.getPebbleMessage() == null ? "it cannot be rendered" : e.getPebbleMessage();
        return message.strip().replace('\n', ' ') + reason.replace('\n', ' ');
    }
}
