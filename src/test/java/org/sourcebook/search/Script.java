package org.sourcebook.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;

/** The page's own script, run without a browser over the files of an index; it notes which of them it fetches. */
final class Script implements AutoCloseable {

    private static final Path ENGINE = Path.of("templates/assets/search-engine.js");

    private final Context context = Context.enter();
    private final ScriptableObject scope = context.initStandardObjects();
    private final Map<String, String> files;
    private final Set<String> fetched = new LinkedHashSet<>();

    /** {@code files} are the scripts of an index by their names: {@code index}, {@code words-0}. */
    Script(Map<String, String> files) {
        this.files = files;
        try {
            run(Files.readString(ENGINE), ENGINE.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ScriptableObject.putProperty(
                scope,
                "fetchFile",
                new LambdaFunction(scope, "fetchFile", 2, (cx, from, self, arguments) -> fetch(arguments)));
        run("var search = sourcebookSearch.open(fetchFile)", "test");
    }

    private Object run(String code, String name) {
        return context.evaluateString(scope, code, name, 1, null);
    }

    /** Loads a file at once and goes on. */
    private Object fetch(Object[] arguments) {
        String name = Context.toString(arguments[0]);
        String text = files.get(name);
        if (text == null) {
            throw new IllegalArgumentException("the script asks for " + name);
        }
        fetched.add(name);
        run(text, name);
        return ((Function) arguments[1]).call(context, scope, scope, new Object[0]);
    }

    /** The value of an expression, as JSON. */
    String json(String expression) {
        return Context.toString(run("JSON.stringify(" + expression + ")", "test"));
    }

    String text(String expression) {
        return Context.toString(run(expression, "test"));
    }

    /** A text as a literal. */
    static String quoted(String text) {
        return org.sourcebook.json.Json.compact(text);
    }

    /** Values of facets by their names, as the engine wants them: the numbers of kinds and standings, the years of decades. */
    String chosen(Map<String, List<String>> values) {
        run("search.ready(function () {})", "test");
        List<String> facets = new ArrayList<>();
        for (String facet : List.of("kind", "standing", "decade")) {
            facets.add(facet + ":"
                    + values.getOrDefault(facet, List.of()).stream()
                            .map(value -> facet.equals("decade") ? value : number(facet, value))
                            .toList());
        }
        return "{" + String.join(",", facets) + "}";
    }

    private String number(String facet, String value) {
        String number = text(
                "search.head()." + facet + "s.map(function (each) { return each[0]; }).indexOf(" + quoted(value) + ")");
        if (number.equals("-1")) {
            throw new IllegalArgumentException("no " + facet + " " + value);
        }
        return number;
    }

    Found search(String query) {
        return search(query, "{kind: [], standing: [], decade: []}");
    }

    Found search(String query, String chosen) {
        run(
                "var found; search.search(" + quoted(query) + "," + chosen + ",function(r){found=r});"
                        + " var shown=[]; search.records(found.hits.slice(0,10), function(r){shown=r});",
                "test");
        List<Hit> hits = new ArrayList<>();
        int shown = ((Number) run("shown.length", "test")).intValue();
        for (int i = 0; i < shown; i++) {
            String at = "shown[" + i + "]";
            hits.add(new Hit(
                    text(at + ".data.href"),
                    text(at + ".data.title"),
                    text("String(" + at + ".standing && " + at + ".standing[1])"),
                    text(at + ".data.speaker || ''"),
                    text("JSON.stringify(" + at + ".data.passages)")));
        }
        return new Found(
                ((Number) run("found.total", "test")).intValue(),
                Context.toBoolean(run("found.whole", "test")),
                hits,
                json("found.counts"),
                json(
                        "found.words.map(function(w){return w.word+'='+w.forms.map(function(f){return f.word}).join(',')})"));
    }

    /** What a search finds, the first ten hits of it, the counts of the facets, and what the typed words were read as. */
    record Found(int total, boolean whole, List<Hit> hits, String counts, String forms) {

        List<String> hrefs() {
            return hits.stream().map(Hit::href).toList();
        }
    }

    record Hit(String href, String title, String standing, String speaker, String passages) {}

    /** The files fetched so far, in order. */
    Set<String> fetched() {
        return fetched;
    }

    @Override
    public void close() {
        Context.exit();
    }
}
