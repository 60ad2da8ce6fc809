package org.sourcebook.render;

/** A template that cannot be rendered: which one, at which 1-based line (0 where Pebble does not say), and why. */
final class TemplateFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final int line;
    private final String variable;

    TemplateFailure(String template, int line, String variable, String message, Throwable cause) {
        super(message, cause);
        this.template = template;
        this.line = line;
        this.variable = variable;
    }

    String template() {
        return template;
    }

    int line() {
        return line;
    }

    /** The name that could not be found, or empty. */
    String variable() {
        return variable;
    }
}
