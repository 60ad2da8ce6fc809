package org.sourcebook.render;

import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pebble's own extensions, reduced to what a template of ours may use. */
final class HardenedCore extends ExtensionCustomizer {

    private static final Set<String> TAGS = Set.of(
            "extends",
            "block",
            "include",
            "import",
            "from",
            "macro",
            "for",
            "if",
            "set",
            "verbatim",
            "filter",
            "autoescape");

    /** {@code raw} prints unescaped; the others depend on the locale, the clock or the machine. */
    private static final Set<String> REFUSED_FILTERS = Set.of("raw", "date", "numberformat", "format");

    private static final Set<String> REFUSED_FUNCTIONS = Set.of("i18n");

    HardenedCore(Extension core) {
        super(core);
    }

    @Override
    public List<TokenParser> getTokenParsers() {
        List<TokenParser> all = super.getTokenParsers();
        return all == null
                ? List.of()
                : all.stream().filter(parser -> TAGS.contains(parser.getTag())).toList();
    }

    @Override
    public Map<String, Filter> getFilters() {
        return without(super.getFilters(), REFUSED_FILTERS);
    }

    @Override
    public Map<String, Function> getFunctions() {
        return without(super.getFunctions(), REFUSED_FUNCTIONS);
    }

    private static <T> Map<String, T> without(Map<String, T> all, Set<String> refused) {
        Map<String, T> kept = new HashMap<>(all == null ? Map.of() : all);
        kept.keySet().removeAll(refused);
        return kept;
    }
}
