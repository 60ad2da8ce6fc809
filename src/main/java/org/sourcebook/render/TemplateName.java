package org.sourcebook.render;

/**
 * What a template is called here: its file, and the language it is read in, {@code @fr/layouts/base.peb}.
 *
 * <p>The language is empty for templates that are taken as they stand. What a template includes, imports or extends is read in its language.
 */
record TemplateName(String language, String file) {

    private static final String MARK = "@";

    static TemplateName of(String word) {
        int slash = word.indexOf('/');
        return word.startsWith(MARK) && slash > 0
                ? new TemplateName(word.substring(MARK.length(), slash), word.substring(slash + 1))
                : new TemplateName("", word);
    }

    String word() {
        return language.isEmpty() ? file : MARK + language + "/" + file;
    }
}
