package org.sourcebook.yaml;

/**
 * Why reading stopped: what the parser said, where the construct it was in began and where it gave up.
 *
 * @param context what was being read, such as {@code while parsing a flow sequence}; may be empty
 * @param problem what was found, in the parser's words
 * @param from where the construct began, or the same as {@code at}
 * @param at where the problem was seen
 * @param previous where the last thing that could be read began
 */
record Failure(String context, String problem, int from, int at, int previous) {

    /** A key that is a list, a mapping or an alias. */
    static final String COMPLEX_KEY = "complex key";

    /** More levels than {@link TreeReader#MAX_DEPTH}. */
    static final String TOO_DEEP = "too deep";

    boolean says(String words) {
        return problem.contains(words);
    }

    boolean during(String words) {
        return context.contains(words);
    }

    /** Whether it stands in a list or mapping whose bracket is open. */
    boolean isInBrackets(YamlText text) {
        return from < at && !during("scalar") && "[{".indexOf(text.at(from)) >= 0;
    }
}
