package org.sourcebook.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import org.sourcebook.plan.TemplateFiles;
import org.sourcebook.source.SourceFile;
import org.sourcebook.timing.Part;
import org.sourcebook.timing.Timings;

/** Gives Pebble the templates of a site by their names, which are all relative to one folder. */
final class TemplateLoader implements Loader<String> {

    private final TemplateFiles files;
    private final WordLists words;
    private final Timings timings;
    private final ThreadLocal<Set<String>> asked = ThreadLocal.withInitial(TreeSet::new);

    TemplateLoader(TemplateFiles files, WordLists words, Timings timings) {
        this.files = files;
        this.words = words;
        this.timings = timings;
    }

    /**
     * The names that this thread has asked for since it last forgot them, whether there are such templates or not.
     *
     * <p>Pebble asks for the key of every template it uses, also of one it has compiled before.
     */
    Set<String> asked() {
        return new TreeSet<>(asked.get());
    }

    void forgetAsked() {
        asked.remove();
    }

    @Override
    public Reader getReader(String word) {
        TemplateName name = TemplateName.of(word);
        String source = files.find(name.file())
                .map(SourceFile::text)
                .orElseThrow(() -> new LoaderException(null, "there is no template '" + name.file() + "'"));
        return new StringReader(words.of(name.language())
                .map(list -> WordedTemplate.of(source, list))
                .orElse(source));
    }

    @Override
    public String resolveRelativePath(String relative, String anchor) {
        String language = TemplateName.of(anchor).language();
        return language.isEmpty()
                ? relative
                : new TemplateName(language, TemplateName.of(relative).file()).word();
    }

    @Override
    public String createCacheKey(String name) {
        String file = TemplateName.of(name).file();
        asked.get().add(file);
        timings.count(Part.TEMPLATE, file);
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        String file = TemplateName.of(name).file();
        asked.get().add(file);
        return files.has(file);
    }

    @Override
    public void setCharset(String charset) {
        // Texts are decoded before they get here.
    }

    @Override
    public void setPrefix(String prefix) {
        // Names are whole.
    }

    @Override
    public void setSuffix(String suffix) {
        // Names are whole.
    }
}
