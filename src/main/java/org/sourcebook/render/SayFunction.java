package org.sourcebook.render;

import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;

/** {@code say(x)}: a text in the language of the template, where its word list has it; anything else as it is. */
final class SayFunction implements Function {

    private static final String ARGUMENT = "x";

    private final WordLists lists;

    SayFunction(WordLists lists) {
        this.lists = lists;
    }

    @Override
    public List<String> getArgumentNames() {
        return List.of(ARGUMENT);
    }

    @Override
    public Object execute(
            Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
        Object given = arguments.get(ARGUMENT);
        return given instanceof String text
                ? lists.of(TemplateName.of(self.getName()).language())
                        .map(words -> words.of(text))
                        .orElse(text)
                : given;
    }
}
