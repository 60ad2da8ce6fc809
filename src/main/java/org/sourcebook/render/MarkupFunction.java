package org.sourcebook.render;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.sourcebook.plan.Markup;

/** {@code markup(x)}: prints finished HTML as it is and renders the blocks in it. */
final class MarkupFunction implements Function {

    private static final String ARGUMENT = "x";

    private final BiFunction<String, Map<String, Object>, String> blocks;

    /** {@code blocks} renders a template, given by its name, with its variables. */
    MarkupFunction(BiFunction<String, Map<String, Object>, String> blocks) {
        this.blocks = blocks;
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of(ARGUMENT);
    }

    @Override
    public Object execute(
            Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        if (arguments.get(ARGUMENT) instanceof Markup markup) {
            return new SafeString(text(markup, TemplateName.of(self.getName()).language()));
        }
        throw new io.pebbletemplates.pebble.error.PebbleException(
                null, "markup() takes finished markup, such as record.body", lineNumber, self.getName());
    }

    private String text(Markup markup, String language) {
        StringBuilder out = new StringBuilder();
        for (Markup.Segment segment : markup.segments()) {
            if (segment instanceof Markup.Html html) {
                out.append(html.html());
            } else if (segment instanceof Markup.Block block) {
                out.append(blocks.apply(new TemplateName(language, block.template()).word(), block.root()));
            }
        }
        return out.toString();
    }
}
