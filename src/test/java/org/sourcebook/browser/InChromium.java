package org.sourcebook.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Runs a test class where there is a Chromium, and gives its tests a tab; one Chromium serves all classes. */
final class InChromium implements ExecutionCondition, ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(InChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.program().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a Chromium");
        }
        return "required".equals(System.getenv("SOURCEBOOK_BROWSER_TESTS"))
                ? ConditionEvaluationResult.enabled("browser tests are required")
                : ConditionEvaluationResult.disabled(
                        "there is no Chromium: install chromium, or name the program in CHROMIUM");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Tab.class;
    }

    /** A tab for each test class, closed after it. */
    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(
                        Chromium.class,
                        key -> Chromium.start(Chromium.program()
                                .orElseThrow(() -> new AssertionError("browser tests are required: no Chromium"))),
                        Chromium.class);
        return context.getStore(HERE).computeIfAbsent(Tab.class, key -> chromium.open(), Tab.class);
    }
}
