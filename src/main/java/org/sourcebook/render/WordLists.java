package org.sourcebook.render;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.plan.WordList;

/** The word lists of a site by language, each read when it is first asked for. */
final class WordLists {

    private final TemplateFiles files;
    private final Map<String, Optional<WordList>> byLanguage = new ConcurrentHashMap<>();

    WordLists(TemplateFiles files) {
        this.files = files;
    }

    Optional<WordList> of(String language) {
        return language.isEmpty()
                ? Optional.empty()
                : byLanguage.computeIfAbsent(language, missing -> WordList.of(files, missing));
    }

    /** The name of a template for a page: in the page's language where there are words of it. */
    TemplateName name(String template, Map<String, Object> root) {
        Object language = root.get("page") instanceof Map<?, ?> page ? page.get("language") : null;
        return language instanceof String word && of(word).isPresent()
                ? new TemplateName(word, template)
                : new TemplateName("", template);
    }
}
