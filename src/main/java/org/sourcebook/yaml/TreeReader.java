package org.sourcebook.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.sourcebook.diagnostic.Diagnostic;
import org.sourcebook.source.Span;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One reading of a YAML text: pulls tokens and puts nodes together, up to the end or the first failure.
 *
 * <p>Open lists and mappings stand on a stack of their own, so that no nesting can exhaust the thread's.
 */
final class TreeReader {

    /** Deeper nesting is no record any more. */
    static final int MAX_DEPTH = 64;

    private final YamlText text;
    private final JsonParser parser;
    private final NodeRules rules;
    private final Deque<OpenNode> open = new ArrayDeque<>();
    private Optional<YamlNode> root = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    private TreeReader(YamlText text, JsonParser parser, NodeRules rules) {
        this.text = text;
        this.parser = parser;
        this.rules = rules;
    }

    static Attempt read(YamlText text, JsonParser parser) {
        List<Diagnostic> found = new ArrayList<>();
        TreeReader reader = new TreeReader(text, parser, new NodeRules(text, found::add));
        reader.readAll();
        return new Attempt(reader.root, reader.rules.isSound(), reader.failure, found);
    }

    private void readAll() {
        Optional<JsonToken> token = next();
        while (token.isPresent()) {
            take(token.get());
            token = failure.isPresent() ? Optional.empty() : next();
        }
    }

    /** The next token; empty at the end and after a failure. */
    private Optional<JsonToken> next() {
        try {
            return Optional.ofNullable(parser.nextToken());
        } catch (RuntimeException e) {
            // Whatever the parser throws, it is about the text: on some odd input it is not even an exception of its
            // own.
            failure = Optional.of(failure(e));
            return Optional.empty();
        }
    }

    private void take(JsonToken token) {
        switch (token) {
            case START_OBJECT, START_ARRAY -> open(token == JsonToken.START_ARRAY);
            case END_OBJECT, END_ARRAY -> close();
            case PROPERTY_NAME -> key();
            default -> scalar();
        }
    }

    private void open(boolean list) {
        int start = start();
        if (open.size() == MAX_DEPTH) {
            failure = Optional.of(new Failure("", Failure.TOO_DEEP, start, start, start));
            return;
        }
        int at = rules.afterProperties(start);
        boolean flow = text.at(at) == (list ? '[' : '{');
        open.push(new OpenNode(list, flow, at, text.span(at, at)));
    }

    private void close() {
        add(open.pop().closed(text.span(end(), end())));
    }

    private void key() {
        int start = rules.afterProperties(start());
        String name = parser.getString();
        Span span = text.span(start, end());
        open.element().key(name, span, rules.acceptsKey(name, span, open.element()));
    }

    private void scalar() {
        int end = end();
        int start = Math.min(rules.afterProperties(start()), end);
        boolean flow = !open.isEmpty() && open.element().isFlow();
        add(rules.scalar(parser.getString(), start, end, flow));
    }

    private void add(YamlNode node) {
        if (open.isEmpty()) {
            root = Optional.of(node);
        } else {
            open.element().add(node);
        }
    }

    private int start() {
        return text.offset(parser.currentTokenLocation().getCharOffset());
    }

    private int end() {
        return text.offset(parser.currentLocation().getCharOffset());
    }

    private Failure failure(RuntimeException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            int at = offset(marked.getProblemMark(), start());
            String context = Objects.requireNonNullElse(marked.getContext(), "");
            int from = context.contains("scalar") ? -1 : openBracket();
            return new Failure(
                    context, marked.getProblem(), from >= 0 ? from : offset(marked.getContextMark(), at), at, start());
        }
        if (e.getCause() instanceof NumberFormatException) {
            return beyondUnicode();
        }
        boolean key = e.getMessage() != null && e.getMessage().startsWith("Expected a property name");
        return new Failure("", key ? Failure.COMPLEX_KEY : "", start(), start(), start());
    }

    /** {@code \UFFFFFFFF}, a number that the engine does not expect. */
    private Failure beyondUnicode() {
        int at = Math.max(0, text.text().indexOf("\\U", start()));
        int quote = Math.max(0, text.text().lastIndexOf('"', at));
        return new Failure("while scanning a double-quoted scalar", "", quote, at, start());
    }

    /** The innermost open bracket, which the parser does not always name; -1 when there is none. */
    private int openBracket() {
        return !open.isEmpty() && open.element().isFlow() ? open.element().start() : -1;
    }

    private int offset(Optional<Mark> mark, int otherwise) {
        return mark.map(place -> text.offset(place.getIndex())).orElse(otherwise);
    }
}
